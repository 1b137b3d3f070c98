package fr.agissons.core.tenancy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a site looks and speaks.
 *
 * @param theme design tokens by name
 * @param wording the town's own words by message key and language ({@code key.fr})
 */
public record Look(Map<String, String> theme, Map<String, String> wording) {
    public Look {
        theme = Map.copyOf(theme);
        wording = Map.copyOf(wording);
    }

    /** The look of this site as it is served. */
    public static Look of(Tenant tenant) {
        return new Look(tenant.theme(), tenant.wording());
    }

    /** The same with this token; without it when the value is empty. */
    public Look token(String name, @Nullable String value) {
        return new Look(changed(theme, name, value), wording);
    }

    /** The same with these words; without them when they are empty. */
    public Look words(String key, @Nullable String value) {
        return new Look(theme, changed(wording, key, value));
    }

    private static Map<String, String> changed(Map<String, String> all, String name, @Nullable String value) {
        Map<String, String> changed = new HashMap<>(all);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }
}
