package fr.agissons.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after {@code tenant} about a site's life; what was not typed is empty.
 *
 * @param act the first word
 * @param site the site, empty where none is meant
 * @param file the archive, empty where none is meant
 */
record LifeOptions(String act, String site, String file, String reason, String host, Optional<Integer> days) {
    static final String USAGE = """
              tenant suspend SITE --reason TEXTE
              tenant resume SITE --reason TEXTE
              tenant archive SITE FICHIER.zip
              tenant import FICHIER.zip [--host HÔTE]
              tenant erase SITE --host HÔTE --reason TEXTE [--days N]
              tenant keep SITE --reason TEXTE
              tenant certificates [SITE]""";

    private static final int MOST_DAYS = 3_650;

    /** What an act takes: how many words at least and at most, which options it needs, and which it may have. */
    private record Shape(int least, int most, Set<String> needed, Set<String> possible) {}

    private static final Map<String, Shape> ACTS = Map.of(
            "suspend", new Shape(1, 1, Set.of("--reason"), Set.of()),
            "resume", new Shape(1, 1, Set.of("--reason"), Set.of()),
            "archive", new Shape(2, 2, Set.of(), Set.of()),
            "import", new Shape(1, 1, Set.of(), Set.of("--host")),
            "erase", new Shape(1, 1, Set.of("--host", "--reason"), Set.of("--days")),
            "keep", new Shape(1, 1, Set.of("--reason"), Set.of()),
            "certificates", new Shape(0, 1, Set.of(), Set.of()));

    /** Whether this is about a site's life at all. */
    static boolean concerns(List<String> typed) {
        return !typed.isEmpty() && ACTS.containsKey(typed.getFirst());
    }

    /** The options typed, or nothing when they cannot be understood. */
    static Optional<LifeOptions> read(List<String> typed) {
        String act = typed.getFirst();
        Map<String, String> said = new HashMap<>();
        List<String> words = new java.util.ArrayList<>();
        for (int at = 1; at < typed.size(); at++) {
            String word = typed.get(at);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (at + 1 == typed.size() || said.put(word, typed.get(++at)) != null) {
                return Optional.empty();
            }
        }
        Shape shape = ACTS.get(act);
        if (shape == null
                || words.size() < shape.least()
                || words.size() > shape.most()
                || !said.keySet().containsAll(shape.needed())
                || !said.keySet().stream()
                        .allMatch(option -> shape.needed().contains(option)
                                || shape.possible().contains(option))) {
            return Optional.empty();
        }
        Optional<Integer> days = days(said.getOrDefault("--days", ""));
        if (said.containsKey("--days") && days.isEmpty()) {
            return Optional.empty();
        }
        boolean imports = "import".equals(act);
        return Optional.of(new LifeOptions(
                act,
                imports || words.isEmpty() ? "" : words.getFirst(),
                imports ? words.getFirst() : words.size() == 2 ? words.getLast() : "",
                said.getOrDefault("--reason", ""),
                said.getOrDefault("--host", ""),
                days));
    }

    private static Optional<Integer> days(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(days -> days <= MOST_DAYS);
    }
}
