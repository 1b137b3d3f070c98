package fr.agissons.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.agissons.testing.CivicTestApplication;
import fr.agissons.testing.Towns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** The door as the network sees it: what no client library would send, over a bare socket to the real server. */
@SpringBootTest(
        classes = AgissonsServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "agissons.trusted-proxies=127\\.0\\.0\\.2",
            "agissons.identity.admin-url=http://auth.test",
            "agissons.identity.admin-client-secret=a-secret-for-tests-only",
            "management.server.port=0"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = CivicTestApplication.Settings.class)
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RealDoorTests {
    private static final String STRANGER = "127.0.0.1";
    private static final String OUR_PROXY = "127.0.0.2";
    private static final int RANDOM_HOSTS = 10_000;
    private static final int TOO_LONG_FOR_CHANCE = 8;
    private static final String[] ODD_HOSTS = {
        "",
        " ",
        "colombes.test:99999",
        "[::1]",
        "127.0.0.1",
        "colombes.test.",
        "COLOMBES.TEST.evil.test",
        "colombes.test@evil.test",
        "colombes.test/../lille.test",
        "xn--clombes-9za.test",
        "colombes.test,lille.test",
        "a".repeat(300) + ".test",
        "colombes\u0000.test",
        "colombes.test\tlille.test"
    };

    private final Towns towns;
    private final int port;

    RealDoorTests(Towns towns, @LocalServerPort int port) {
        this.towns = towns;
        this.port = port;
    }

    @BeforeEach
    void twoTowns() {
        towns.colombes();
        towns.lille();
    }

    @Test
    void theHostHeaderNamesTheTownWhateverItsCaseAndPort() throws IOException {
        assertThat(get(STRANGER, "Host: COLOMBES.test:8080\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("Colombes");
    }

    @Test
    void aForwardedHostCountsFromTheConfiguredProxyOnly() throws IOException {
        String forwarded = "Host: colombes.test\r\nX-Forwarded-Host: lille.test\r\nX-Forwarded-For: 192.0.2.1\r\n";
        assertThat(get(STRANGER, forwarded)).contains("Colombes").doesNotContain("Lille");
        assertThat(get(OUR_PROXY, forwarded)).contains("Lille").doesNotContain("Colombes");
    }

    @Test
    void oddHostsReachNoTown() throws IOException {
        for (String host : ODD_HOSTS) {
            assertThat(get(STRANGER, "Host: " + host + "\r\n"))
                    .as(host)
                    .matches("(?s)HTTP/1.1 4\\d\\d.*")
                    .doesNotContain("Colombes", "Lille");
        }
        assertThat(get(STRANGER, "")).startsWith("HTTP/1.1 400");
        assertThat(get(STRANGER, "Host: colombes.test\r\nHost: lille.test\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void noneOfTenThousandRandomHostsReachesATownOrStandsInTheLog(CapturedOutput log) throws IOException {
        Random random = new Random(92025);
        Set<String> hosts = new HashSet<>();
        while (hosts.size() < RANDOM_HOSTS) {
            byte[] bytes = new byte[TOO_LONG_FOR_CHANCE + random.nextInt(32)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) (0x21 + random.nextInt(0x5e));
            }
            hosts.add(new String(bytes, ISO_8859_1));
        }
        try (KeptAlive line = new KeptAlive(port)) {
            for (String host : hosts) {
                assertThat(line.get("Host: " + host + "\r\nAccept-Language: fr\r\n"))
                        .as(host)
                        .matches("(?s)HTTP/1.1 4\\d\\d.*")
                        .doesNotContain("Colombes", "Lille");
            }
        }
        String logged = log.getAll();
        assertThat(hosts).noneMatch(logged::contains);
    }

    @Test
    void noPortThatAHostHeaderClaimsEndsUpInAPage() throws IOException {
        assertThat(get(STRANGER, "Host: colombes.test:6666\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("https://colombes.test/")
                .doesNotContain("6666");
    }

    @Test
    void aKeptPageIsSentWholeAndFramedOnce() {
        // The first answer is compressed on its way, in pieces; a kept one is compressed already and has a length.
        String kept = await().pollInSameThread()
                .until(
                        () -> new String(
                                bytes(STRANGER, "Host: colombes.test\r\nAccept-Encoding: gzip\r\n"), ISO_8859_1),
                        answer -> answer.contains("Content-Length: "));
        String head = kept.substring(0, kept.indexOf("\r\n\r\n"));
        assertThat(head)
                .startsWith("HTTP/1.1 200")
                .contains("Content-Encoding: gzip")
                .doesNotContainIgnoringCase("Transfer-Encoding")
                .contains("Content-Length: " + (kept.length() - head.length() - 4));
    }

    private String get(String from, String headers) throws IOException {
        return new String(bytes(from, headers), UTF_8);
    }

    private byte[] bytes(String from, String headers) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\n" + headers + "Accept-Language: fr\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return socket.getInputStream().readAllBytes();
        }
    }
}
