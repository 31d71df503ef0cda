package org.papergraph.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// HTTP by the byte, for requests that no well-behaved client sends.
record RawHttp(int port) {
    /// What came back; `complete` is false when the connection broke before the end of the body.
    ///
    /// @param chunks how many pieces the body came in, 0 for one of announced length
    record Answer(int status, Map<String, String> headers, String body, boolean complete, int chunks) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    RawHttp(URI address) {
        this(address.getPort());
    }

    Answer get(String target, String... headers) throws IOException {
        return send("GET", target, "", headers);
    }

    Answer query(String path, String query, String... headers) throws IOException {
        return get(path + "?query=" + encoded(query), headers);
    }

    Answer post(String target, String type, String body) throws IOException {
        return send("POST", target, body, "Content-Type: " + type);
    }

    Answer send(String method, String target, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        boolean host = false;
        for (String header : headers) {
            head.append(header).append("\r\n");
            host |= header.startsWith("Host:");
        }
        if (!host) {
            head.append("Host: localhost:" + port + "\r\n");
        }
        if (bytes.length > 0) {
            head.append("Content-Length: " + bytes.length + "\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(bytes);
        return sendBytes(request.toByteArray());
    }

    Answer sendBytes(byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(110_000);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // A server that refuses a long request may close before having read it; its answer is there to read.
                return read(socket.getInputStream());
            }
            return read(socket.getInputStream());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text, false, 0);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (a, b) -> a + ", " + b);
        }
        byte[] rest = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        boolean complete = chunked
                ? new String(rest, StandardCharsets.ISO_8859_1).endsWith("0\r\n\r\n")
                : rest.length == Integer.parseInt(headers.getOrDefault("content-length", "" + rest.length));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int chunks = chunked ? unchunk(rest, body) : 0;
        if (!chunked) {
            body.writeBytes(rest);
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                body.toString(StandardCharsets.UTF_8),
                complete,
                chunks);
    }

    /// Takes the chunks apart and counts them.
    private static int unchunk(byte[] chunks, ByteArrayOutputStream body) {
        int count = 0;
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf("\r\n", at);
            if (line < 0) {
                break;
            }
            int size = Integer.parseInt(text.substring(at, line), 16);
            int from = line + 2;
            body.write(chunks, from, Math.min(size, chunks.length - from));
            at = from + size + 2;
            if (size == 0) {
                break;
            }
            count++;
        }
        return count;
    }
}
