package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gets a list from the web, within limits of time and size.
///
/// @param wholeTime from the request to the last byte
/// @param largest bytes of the answer
public record WebFetch(Duration wholeTime, int largest) {
    /// Thirty seconds, 64 MiB.
    public static final WebFetch USUAL = new WebFetch(Duration.ofSeconds(30), 64 << 20);

    /// The bytes behind an address; redirections are followed, but not from https to http.
    public byte[] get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(wholeTime)
                .header("Accept", "text/markdown, text/plain, */*;q=0.5")
                .header("User-Agent", "papergraph")
                .GET()
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(wholeTime)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            CompletableFuture<byte[]> bytes = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(response -> body(address, response));
            try {
                return bytes.get(wholeTime.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                bytes.cancel(true);
                client.shutdownNow();
            }
        } catch (TimeoutException late) {
            throw new BuildException(address + ": no whole answer within " + wholeTime.toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof BuildException known) {
                throw known;
            }
            throw new BuildException(address + ": cannot be fetched: " + reason(failed), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BuildException(address + ": interrupted while fetching", stopped);
        }
    }

    private byte[] body(URI address, HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw new BuildException(address + ": the server answered " + response.statusCode());
            }
            boolean page = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("text/html"))
                    .isPresent();
            if (page) {
                throw new BuildException(
                        address + ": a web page, not Markdown; give the address of the raw Markdown file");
            }
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new BuildException(
                        address + ": larger than " + (largest >> 20) + " MiB; fetch it to a file first");
            }
            return bytes;
        } catch (IOException broken) {
            throw new BuildException(address + ": broke off: " + broken.getMessage(), broken);
        }
    }

    /// The network's own exceptions often carry no message.
    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "no such host";
            }
        }
        return switch (failed.getCause()) {
            case HttpTimeoutException _ -> "no answer in time";
            case ConnectException _ -> "nobody answers there";
            case IOException fault when fault.getMessage() != null -> fault.getMessage();
            case null, default -> "the connection failed";
        };
    }
}
