package fr.agissons.core.people.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How what people type becomes what is kept. */
final class Typed {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f.]+");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Typed() {}

    static String compact(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    /** The name for sorting: no accents, no case, no ligatures. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The name as it stands in addresses. */
    static String slug(String name) {
        String slug = key(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 60 ? slug.substring(0, 60).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "organisation" : cut;
    }

    static Optional<String> email(String typed) {
        String email = typed.strip();
        return email.length() <= 254 && EMAIL.matcher(email).matches() ? Optional.of(email) : Optional.empty();
    }

    /** The address of a public site; people often leave the scheme out. */
    static Optional<String> website(String typed) {
        String address = typed.strip();
        String full = address.contains("://") ? address : "https://" + address;
        try {
            var uri = new URI(full);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean public_ = uri.getHost() != null && uri.getHost().contains(".") && uri.getRawUserInfo() == null;
            return web && public_ && full.length() <= 300 ? Optional.of(full) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
