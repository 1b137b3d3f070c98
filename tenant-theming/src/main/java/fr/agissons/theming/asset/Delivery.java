package fr.agissons.theming.asset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends bytes held in memory, compressed where the browser takes it, not at all where it has them. */
public final class Delivery {
    /** For addresses that name their content: a year, never asked again. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private Delivery() {}

    /** Sends this content, to be kept for ever. */
    public static void forEver(Served content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(content, FOR_EVER, request, response);
    }

    /** Sends this content in place of another version the address asked for: not to be kept. */
    public static void once(Served content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(content, "no-cache", request, response);
    }

    private static void send(Served content, String keep, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + content.path() + '"';
        response.setHeader("Cache-Control", keep);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = content.plain();
        byte[] packed = content.gzip();
        String accepted = request.getHeader("Accept-Encoding");
        if (packed != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = packed;
        }
        response.setContentType(content.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
