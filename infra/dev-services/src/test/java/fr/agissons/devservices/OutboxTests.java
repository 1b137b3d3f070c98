package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class OutboxTests {
    @TempDir
    private Path folder;

    private int smtpPort;
    private int pagePort;
    private Outbox outbox;

    @BeforeEach
    void start() throws Exception {
        try (var smtp = new ServerSocket(0);
                var page = new ServerSocket(0)) {
            smtpPort = smtp.getLocalPort();
            pagePort = page.getLocalPort();
        }
        outbox = Outbox.start(new Home(folder), smtpPort, pagePort);
    }

    @AfterEach
    void stop() {
        outbox.close();
    }

    @Test
    void showsWhatWasSentAsListPageAndJson() throws Exception {
        send("Votre mission à Colombes", "Rendez-vous samedi", "<p>Rendez-vous <b>samedi</b></p>");

        var mail = JsonMapper.shared().readTree(get("/messages.json").body()).get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("Votre mission à Colombes");
        assertThat(mail.get("to").asString()).isEqualTo("camille.martin@exemple.fr");
        assertThat(mail.get("from").asString()).contains("Ville d’Angoulême");
        assertThat(mail.get("text").asString()).contains("Rendez-vous samedi");
        String page = "/messages/" + mail.get("id").asString();
        assertThat(get("/").body()).contains("Votre mission à Colombes", page);
        assertThat(get(page).body()).contains("Rendez-vous samedi", "<iframe sandbox");
        assertThat(get(page + "/html").body()).contains("<b>samedi</b>");
    }

    @Test
    void letsAMailRunNothing() throws Exception {
        send("<script>alert(1)</script>", "<img src=x>", "<script>alert(2)</script>");

        assertThat(get("/").body()).doesNotContain("<script>");
        String id = JsonMapper.shared()
                .readTree(get("/messages.json").body())
                .get(0)
                .get("id")
                .asString();
        assertThat(get("/messages/" + id).body()).doesNotContain("<script>", "<img");
        assertThat(get("/messages/" + id + "/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox", "default-src 'none'"));
    }

    @Test
    void keepsMailsOverARestartAndForgetsThemWhenAsked() throws Exception {
        send("Premier", "un", "un");
        outbox.close();
        outbox = Outbox.start(new Home(folder), smtpPort, pagePort);
        send("Second", "deux", "deux");
        assertThat(JsonMapper.shared()
                        .readTree(get("/messages.json").body())
                        .get(0)
                        .get("subject")
                        .asString())
                .isEqualTo("Second");
        assertThat(JsonMapper.shared().readTree(get("/messages.json").body())).hasSize(2);

        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(address("/messages")).DELETE().build(), BodyHandlers.discarding());
        }
        assertThat(get("/messages.json").body()).isEqualTo("[]");
        try (var files = Files.list(folder.resolve("outbox"))) {
            assertThat(files).isEmpty();
        }
    }

    private void send(String subject, String text, String html) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtpPort));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("bonjour@exemple.fr", "Ville d’Angoulême", "UTF-8"));
        message.setRecipients(Message.RecipientType.TO, "camille.martin@exemple.fr");
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var formatted = new MimeBodyPart();
        formatted.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, formatted));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + pagePort + path);
    }
}
