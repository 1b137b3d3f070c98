package fr.agissons.server;

import fr.agissons.core.module.SitePreset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code tenant}; what was not typed is empty.
 *
 * @param slug the site to open, empty when one is to be created
 * @param place code, SIREN or name of the place to create a site for
 * @param preset the modules to start with, nothing for what the size proposes
 * @param opens whether the new site opens at once
 */
record TenantOptions(
        String slug,
        String place,
        String name,
        String host,
        @Nullable SitePreset preset,
        String admin,
        boolean opens) {
    private static final Set<String> PLACES = Set.of("--insee", "--siren", "--commune");
    private static final Set<String> WITH_VALUE = Set.of("--name", "--host", "--preset", "--admin");

    /** The options typed, or nothing when they cannot be understood. */
    static Optional<TenantOptions> read(List<String> typed) {
        if (typed.size() == 2 && "open".equals(typed.getFirst())) {
            return Optional.of(new TenantOptions(typed.get(1), "", "", "", null, "", false));
        }
        if (typed.isEmpty() || !"create".equals(typed.getFirst())) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        for (int at = 1; at < typed.size(); at++) {
            String option = PLACES.contains(typed.get(at)) ? "place" : typed.get(at);
            boolean takesValue = "place".equals(option) || WITH_VALUE.contains(option);
            if (takesValue ? at + 1 == typed.size() : !"--open".equals(option)) {
                return Optional.empty();
            }
            if (said.put(option, takesValue ? typed.get(++at) : "") != null) {
                return Optional.empty();
            }
        }
        return created(said);
    }

    private static Optional<TenantOptions> created(Map<String, String> said) {
        String wanted = said.getOrDefault("--preset", "").toUpperCase(Locale.ROOT);
        Optional<SitePreset> preset = Stream.of(SitePreset.values())
                .filter(known -> known.name().equals(wanted))
                .findAny();
        if (!said.containsKey("place") || said.containsKey("--preset") && preset.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TenantOptions(
                "",
                said.get("place"),
                said.getOrDefault("--name", ""),
                said.getOrDefault("--host", ""),
                preset.orElse(null),
                said.getOrDefault("--admin", ""),
                said.containsKey("--open")));
    }
}
