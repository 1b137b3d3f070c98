package fr.agissons.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/** Where a page that any visitor may be given is left once it is made; requests of people who are signed in have none. */
public final class PageSlot {
    private static final String ATTRIBUTE = PageSlot.class.getName();
    private static final int TAG_BYTES = 9;

    private byte @Nullable [] body;
    private String tag = "";

    private PageSlot() {}

    static PageSlot open(HttpServletRequest request) {
        PageSlot slot = new PageSlot();
        request.setAttribute(ATTRIBUTE, slot);
        return slot;
    }

    /** The slot of this request, when its answer may be kept. */
    public static Optional<PageSlot> of(HttpServletRequest request) {
        return Optional.ofNullable((PageSlot) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Takes the page about to be sent and names its version.
     *
     * @return true when the visitor has this version already and was told so: then nothing else is to be sent
     */
    public boolean leave(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() != HttpStatus.OK.value()) {
            return false;
        }
        body = page;
        tag = tag(page);
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    Optional<byte[]> body() {
        return Optional.ofNullable(body);
    }

    /** Weak, because the same page may travel compressed. */
    String tag() {
        return tag;
    }

    private static String tag(byte[] page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
            byte[] enough = java.util.Arrays.copyOf(digest, TAG_BYTES);
            return "W/\"" + Base64.getUrlEncoder().encodeToString(enough) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
