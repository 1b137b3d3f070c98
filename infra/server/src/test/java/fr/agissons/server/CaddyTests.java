package fr.agissons.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edge of a real installation: Caddy with our file and an authority of its own, before a stand-in for the engine. */
class CaddyTests {
    private static final Path FILE =
            Path.of("..", "deploy", "Caddyfile").toAbsolutePath().normalize();
    private static final Path CADDY = Path.of("/usr/bin/caddy");
    private static final String KNOWN = "agissons.colombes.example";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void obtainsCertificatesForTheHostsThatTheEngineKnowsAndForNoOther() throws Exception {
        assumeTrue(Files.isExecutable(CADDY), "Caddy is not installed here: apt-get install caddy");
        HttpServer engine = engine();
        int port = freePort();
        Process caddy = start(engine.getAddress().getPort(), port);
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> listens(port));
            try (SSLSocket connection = handshake(port, KNOWN)) {
                X509Certificate shown =
                        (X509Certificate) connection.getSession().getPeerCertificates()[0];
                assertThat(shown.getSubjectAlternativeNames()).containsExactly(List.of(2, KNOWN));
                assertThat(shown.getIssuerX500Principal().getName()).contains("Caddy Local Authority");
                assertThat(get(connection)).contains("200 OK", "host " + KNOWN + " over https");
            }
            assertThatThrownBy(
                            () -> handshake(port, "agissons.nulle-part.example").close())
                    .isInstanceOf(SSLException.class);
        } finally {
            caddy.destroy();
            engine.stop(0);
            caddy.waitFor();
        }
    }

    private static HttpServer engine() throws IOException {
        HttpServer engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/actuator/hosts", exchange -> {
            boolean known = ("domain=" + KNOWN).equals(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(known ? 200 : 404, -1);
            exchange.close();
        });
        engine.createContext("/", CaddyTests::echo);
        engine.start();
        return engine;
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        byte[] said = ("host " + headers.getFirst("Host").replaceFirst(":.*", "") + " over "
                        + headers.getFirst("X-Forwarded-Proto"))
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(200, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private Process start(int engine, int port) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(CADDY.toString(), "run", "--adapter", "caddyfile", "--config", FILE.toString());
        builder.environment()
                .putAll(Map.of(
                        "HOME", folder.toString(),
                        "XDG_DATA_HOME", folder.toString(),
                        "XDG_CONFIG_HOME", folder.toString(),
                        "AGISSONS_SERVER", "127.0.0.1:" + engine,
                        "AGISSONS_MANAGEMENT", "127.0.0.1:" + engine,
                        "AGISSONS_HTTP_PORT", Integer.toString(freePort()),
                        "AGISSONS_HTTPS_PORT", Integer.toString(port),
                        "AGISSONS_CERTIFICATES", "local_certs\nskip_install_trust"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("caddy.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static SSLSocket handshake(int port, String host) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustAnybody()}, null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(host)));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String get(SSLSocket connection) throws IOException {
        connection
                .getOutputStream()
                .write(("GET / HTTP/1.1\r\nHost: " + KNOWN + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
        return new String(connection.getInputStream().readAllBytes(), UTF_8);
    }

    /** The test looks at who issued the certificate itself. */
    private static final class TrustAnybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // Nobody shows one.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Looked at afterwards.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
