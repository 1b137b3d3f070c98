package fr.agissons.core.locality;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What admins write about a partner.
 *
 * @param name what it is called
 * @param line a few words on it, may be empty
 * @param website where it presents itself, may be empty
 */
public record PartnerDraft(String name, String line, String website) {
    /** The longest name taken. */
    public static final int LONGEST_NAME = 80;

    /** The longest few words taken. */
    public static final int LONGEST_LINE = 160;

    /** The longest address taken. */
    public static final int LONGEST_WEBSITE = 300;

    public PartnerDraft {
        name = name.strip().replaceAll("\\s+", " ");
        line = line.strip().replaceAll("\\s+", " ");
        website = website.strip();
    }

    /** What is wrong with it: message keys by field. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || unprintable(name)) {
            faults.put("name", "core.partner.error.name");
        }
        if (line.length() > LONGEST_LINE || unprintable(line)) {
            faults.put("line", "core.partner.error.line");
        }
        if (!website.isEmpty() && !isWebsite(website)) {
            faults.put("website", "core.partner.error.website");
        }
        return faults;
    }

    @Nullable
    String address() {
        return website.isEmpty() ? null : website;
    }

    private static boolean unprintable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private static boolean isWebsite(String typed) {
        try {
            URI address = new URI(typed);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && typed.length() <= LONGEST_WEBSITE;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
