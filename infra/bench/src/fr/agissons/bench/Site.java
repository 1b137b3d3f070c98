package fr.agissons.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks pages one by one, as one person does. */
final class Site {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int FOUND = 200;

    private Site() {}

    /** The page's bytes. */
    static byte[] page(Ask ask) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(ask, Settings.SITE);
        if (answer.statusCode() != FOUND) {
            throw new IllegalStateException("%s%s répond %d : le journal du serveur dit pourquoi."
                    .formatted(ask.host(), ask.path(), answer.statusCode()));
        }
        return answer.body();
    }

    /** The page as it comes through that port, and its version. */
    static HttpResponse<byte[]> through(Ask ask, int port) throws IOException, InterruptedException {
        return get(ask, port);
    }

    /** Whether somebody answers there already. */
    static boolean answers(Ask ask, int port) throws InterruptedException {
        try {
            return get(ask, port).statusCode() == FOUND;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static HttpResponse<byte[]> get(Ask ask, int port) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + ask.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Host", ask.host())
                .header("Accept", "text/html, */*;q=0.8")
                .header("Accept-Language", "fr");
        if (ask.header() != null) {
            String[] header = ask.header().split(": ", 2);
            request.header(header[0], header[1]);
        }
        if (ask.cookie() != null) {
            request.header("Cookie", ask.cookie());
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
