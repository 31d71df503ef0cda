package org.papergraph.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.papergraph.server.guard.BodyDeadline;
import org.papergraph.server.guard.Gate;
import org.papergraph.server.guard.PlainErrors;

/// Settings of the Jetty that Fuseki made: one connector, bounded in time and size, with the gate before everything.
final class HttpServer {
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int CONNECTIONS = 2000;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 5_000;

    private HttpServer() {}

    /// Changes a server that is not started yet.
    static void harden(Server server, ServerConfig config) {
        server.setConnectors(new Connector[] {connector(server, config)});
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        PlainErrors errors = new PlainErrors(status -> config.parts().stream()
                .flatMap(part -> part.errorPage(status).stream())
                .findFirst());
        server.setErrorHandler(errors);
        Handler servlets = server.getHandler();
        if (servlets instanceof ServletContextHandler context) {
            context.setErrorHandler(errors);
            context.setMaxFormContentSize(3 * config.limits().bodyBytes());
        }
        Set<String> post = Set.of(Endpoints.GRAPH + "/" + Endpoints.QUERY, Endpoints.INFERRED + "/" + Endpoints.QUERY);
        // Percent-encoding makes three bytes of one.
        int body = 3 * config.limits().bodyBytes() + 1024;
        SizeLimitHandler sized = new SizeLimitHandler(body, -1);
        // No thread waits for a body that comes by drips.
        EagerContentHandler eager =
                new EagerContentHandler(servlets, new EagerContentHandler.RetainedContentLoaderFactory(body, -1, true));
        sized.setHandler(new BodyDeadline(eager, Duration.ofMillis(IDLE_MILLIS)));
        CompressionHandler compression = new CompressionHandler(sized);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .decompressExcludePath("/*")
                        .build());
        Gate gate = new Gate(compression, hosts(config), post, config.limits());
        server.setHandler(new GracefulHandler(new UiPaths(gate)));
        server.setStopTimeout(STOP_MILLIS);
    }

    private static ServerConnector connector(Server server, ServerConfig config) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(config.limits().urlLength() + HEADER_BYTES);
        http.setOutputBufferSize(BUFFER_BYTES);
        http.setOutputAggregationSize(BUFFER_BYTES);
        http.setRelativeRedirectAllowed(true);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    /// Names by which this server may be called. Listening on all addresses, it is also called by the machine's name.
    private static Set<String> hosts(ServerConfig config) {
        Set<String> hosts = new HashSet<>();
        hosts.add("localhost");
        hosts.add(config.host().toLowerCase(Locale.ROOT));
        config.names().forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        if (!isLoopback(config.host())) {
            try {
                hosts.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
            } catch (UnknownHostException _) {
                // A machine that does not know its own name is called by its address.
                return hosts;
            }
        }
        return hosts;
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
