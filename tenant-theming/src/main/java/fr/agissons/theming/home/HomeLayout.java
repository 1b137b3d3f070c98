package fr.agissons.theming.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a town's home page under its opening, in its own order. Stored in its theme as one line of words, those not
 * shown behind a dash; a part the line does not know, because its module came later, is shown at its usual place.
 *
 * @param parts every part there is for this town
 */
public record HomeLayout(List<Part> parts) {
    /** The name of the token. */
    public static final String TOKEN = "home";

    /**
     * One part.
     *
     * @param key its name
     * @param shown whether visitors see it
     */
    public record Part(String key, boolean shown) {}

    public HomeLayout {
        parts = List.copyOf(parts);
    }

    /** The stored layout of these parts, which stand in their usual order. */
    static HomeLayout of(@Nullable String stored, List<String> usual) {
        return of(stored, usual, Set.of());
    }

    /** The same; what it does not know is shown, but for these. */
    static HomeLayout of(@Nullable String stored, List<String> usual, Set<String> unasked) {
        List<Part> parts = new ArrayList<>(usual.size());
        if (stored != null) {
            for (String word : stored.split(" ")) {
                String key = word.startsWith("-") ? word.substring(1) : word;
                if (usual.contains(key) && parts.stream().noneMatch(part -> part.key.equals(key))) {
                    parts.add(new Part(key, !word.startsWith("-")));
                }
            }
        }
        for (String key : usual) {
            if (parts.stream().noneMatch(part -> part.key.equals(key))) {
                parts.add(Math.min(usual.indexOf(key), parts.size()), new Part(key, !unasked.contains(key)));
            }
        }
        return new HomeLayout(parts);
    }

    /** The layout as it is stored. */
    public String token() {
        StringJoiner words = new StringJoiner(" ");
        parts.forEach(part -> words.add(part.shown ? part.key : "-" + part.key));
        return words.toString();
    }

    /** The same parts in this order; those it does not name follow. */
    public HomeLayout ordered(String keys) {
        List<Part> ordered = new ArrayList<>();
        for (String key : keys.split(" ")) {
            part(key).filter(part -> !ordered.contains(part)).ifPresent(ordered::add);
        }
        parts.stream().filter(part -> !ordered.contains(part)).forEach(ordered::add);
        return new HomeLayout(ordered);
    }

    /** The part of this name. */
    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key.equals(key)).findFirst();
    }

    /** The same with this part so many places further down; it stops at either end. */
    public HomeLayout moved(String key, int places) {
        List<Part> moved = new ArrayList<>(parts);
        part(key).ifPresent(part -> {
            int from = moved.indexOf(part);
            moved.remove(from);
            moved.add(Math.clamp(from + places, 0, moved.size()), part);
        });
        return new HomeLayout(moved);
    }

    /** The same with this part shown, or not. */
    public HomeLayout showing(String key, boolean shown) {
        return new HomeLayout(parts.stream()
                .map(part -> part.key.equals(key) ? new Part(key, shown) : part)
                .toList());
    }
}
