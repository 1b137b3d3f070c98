package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTests {
    @Test
    void keepTheirDistanceFromTheSite() {
        var ports = new Ports(9080);
        assertThat(Stream.of(ports.keycloak(), ports.outbox(), ports.smtp(), ports.database(), ports.management()))
                .containsExactly(9180, 9025, 9026, 9032, 9081);
    }

    @Test
    void nameTheOneThatIsTakenAndHowToChooseOthers() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int site = taken.getLocalPort() - 100;
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Ports(site).mustBeFree())
                    .withMessageContaining(" " + taken.getLocalPort() + " ")
                    .withMessageContaining("--port");
        }
    }

    @Test
    void refuseOnesThatCannotBe() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Ports(80));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Ports(65_536));
    }
}
