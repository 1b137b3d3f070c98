package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts, as far as the sign-in pages need one. It goes to names under {@code .localhost} without asking
 * the system for their address, and keeps cookies that are meant for secure connections, as browsers do for those names.
 */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Ports ports;

    Visitor(Ports ports) {
        this.ports = ports;
    }

    HttpResponse<String> open(String address) throws Exception {
        return send(request(address).GET());
    }

    HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** Fills the page's form in and sends it. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) throws Exception {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form on the page: " + page.body());
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(form.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The first link whose address contains that word. */
    String link(HttpResponse<String> page, String word) {
        var link = Pattern.compile("href=\"([^\"]*" + word + "[^\"]*)\"").matcher(page.body());
        if (!link.find()) {
            throw new AssertionError("No such link: " + word);
        }
        String address = link.group(1).replace("&amp;", "&");
        return address.startsWith("/") ? "http://auth.localhost:" + ports.keycloak() + address : address;
    }

    private HttpRequest.Builder request(String address) {
        URI uri = URI.create(address);
        var request = HttpRequest.newBuilder(URI.create(address.replaceFirst("//[^/:]+", "//localhost")))
                .header("Host", uri.getAuthority());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var response = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] parts = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return response;
    }
}
