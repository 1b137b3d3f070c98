package fr.agissons.core.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page on this very site, as a browser would understand it. Whatever could lead elsewhere, or split a header, becomes the
 * home page: two slashes, a backslash, a scheme, control characters.
 */
final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final int LONGEST = 500;

    private LocalPath() {}

    static String of(@Nullable String asked) {
        return asked != null && asked.length() <= LONGEST && SAFE.matcher(asked).matches() ? asked : "/";
    }
}
