package fr.agissons.core.page;

import fr.agissons.core.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** A page as it was sent to a visitor, with what tells whether the next one may have it too. */
final class KeptPage {
    private static final int BESIDES = 1_000;

    private final Moment moment;
    private final List<Header> headers;
    private final @Nullable String type;
    private final String tag;
    private final byte[] body;
    private volatile byte @Nullable [] zipped;

    KeptPage(Moment moment, List<Header> headers, @Nullable String type, String tag, byte[] body) {
        this.moment = moment;
        this.headers = headers;
        this.type = type;
        this.tag = tag;
        this.body = body;
    }

    Moment moment() {
        return moment;
    }

    /** Names the version. */
    String tag() {
        return tag;
    }

    /** Bytes of memory it takes, its compressed form counted as a quarter. */
    int weight() {
        return body.length + body.length / 4 + BESIDES;
    }

    /** Sends it, or says that the visitor has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.setHeader(header.name(), header.value()));
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(type);
        byte[] sent = body;
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            sent = zipped();
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /** Made when it is first asked for; two that ask at once make the same. */
    private byte[] zipped() {
        byte[] known = zipped;
        if (known == null) {
            var bytes = new ByteArrayOutputStream(body.length / 3);
            try (var zip = new GZIPOutputStream(bytes)) {
                zip.write(body);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            known = bytes.toByteArray();
            zipped = known;
        }
        return known;
    }

    /** A header of the answer. */
    record Header(String name, String value) {}

    /**
     * What a page was made of.
     *
     * @param tenant as the directory held it: another object once anything about the town has changed
     * @param mark its rows, see {@link fr.agissons.core.tenancy.Writes}
     * @param minute since 1970: what opens, closes or passes does so at whole minutes
     */
    record Moment(Tenant tenant, Object mark, long minute) {}
}
