package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox in a browser, and as JSON for tests: {@code /}, {@code /messages/ID}, {@code /messages.json}; and, in the place
 * of a telephone, the operator's code of the moment at {@code /code}.
 */
final class OutboxPages implements AutoCloseable {
    private static final int NEWEST = 200;
    private static final Pattern MAIL = Pattern.compile("/messages/(\\d+)(/html)?");

    private final OutboxStore store;
    private final HttpServer server;
    private final Clock clock = Clock.systemUTC();

    private OutboxPages(OutboxStore store, HttpServer server) {
        this.store = store;
        this.server = server;
    }

    static OutboxPages start(OutboxStore store, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var pages = new OutboxPages(store, server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", pages::answer);
        server.start();
        return pages;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            var mail = MAIL.matcher(path);
            switch (exchange.getRequestMethod()) {
                case "DELETE" -> {
                    if (path.equals("/messages")) {
                        store.clear();
                    }
                    exchange.sendResponseHeaders(path.equals("/messages") ? 204 : 404, -1);
                }
                case "GET", "HEAD" -> {
                    if (path.equals("/")) {
                        page(exchange, OutboxHtml.list(store.newest(NEWEST)));
                    } else if (path.equals("/code")) {
                        send(exchange, 200, "text/plain", OneTimeCode.at(clock.instant(), OneTimeCode.DEMO_KEY));
                    } else if (path.equals("/messages.json")) {
                        send(
                                exchange,
                                200,
                                "application/json",
                                JsonMapper.shared().writeValueAsString(store.newest(NEWEST)));
                    } else if (mail.matches()) {
                        show(exchange, mail.group(1), mail.group(2) != null);
                    } else {
                        send(exchange, 404, "text/plain", "Cette page n’existe pas.");
                    }
                }
                default -> exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    private void show(HttpExchange exchange, String id, boolean body) throws IOException {
        var mail = store.find(id);
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", "Ce message n’est plus là.");
        } else if (body) {
            // A mail is somebody else's page: it runs nothing and reaches nothing.
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            send(exchange, 200, "text/html", mail.get().html());
        } else {
            page(exchange, OutboxHtml.one(mail.get()));
        }
    }

    private static void page(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        send(exchange, 200, "text/html", html);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
