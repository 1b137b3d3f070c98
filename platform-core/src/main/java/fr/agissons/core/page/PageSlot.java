package fr.agissons.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/** Where a page that any visitor may be given is left once it is made; requests of people who are signed in have none. */
public final class PageSlot {
    private static final String ATTRIBUTE = PageSlot.class.getName();
    private static final int TAG_BYTES = 9;

    private byte @Nullable [] body;
    private int length;
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
     * @param page the bytes, not to be written to any more
     * @param length how many of them are the page
     * @return true when the visitor has this version already and was told so: then nothing else is to be sent
     */
    public boolean leave(byte[] page, int length, HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() != HttpStatus.OK.value()) {
            return false;
        }
        body = page;
        this.length = length;
        tag = tag(page, length);
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** Whether a page was left. */
    boolean taken() {
        return body != null;
    }

    /** A copy of the page as short as it is. */
    byte[] body() {
        return Arrays.copyOf(Objects.requireNonNull(body, "no page was left"), length);
    }

    /** Weak, because the same page may travel compressed. */
    String tag() {
        return tag;
    }

    private static String tag(byte[] page, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page, 0, length);
            return "W/\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
