package fr.agissons.core.tenancy;

import java.util.regex.Pattern;

/** What can be the name of a host on the Internet, in lower case. */
public final class HostName {
    private static final Pattern HOST =
            Pattern.compile("(?=.{4,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    private HostName() {}

    /** Whether this is one. */
    public static boolean isOne(String text) {
        return HOST.matcher(text).matches();
    }
}
