package fr.agissons.sharing.gift.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a text what may not be given from neighbour to neighbour: weapons, alcohol, medicines, live animals, recalled
 * things. Its words are a list in two languages; what only sounds like them, a wine glass or a glue gun, is taken out first.
 */
public final class ForbiddenThings {
    private static final String FILE = "/gift/forbidden-things.tsv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String HARMLESS = "HARMLESS";
    private static final String HURT = "HURT";

    private static final Map<String, Pattern> WORDS = read();

    private ForbiddenThings() {}

    /** What may not be given. */
    public enum Kind {
        WEAPON,
        ALCOHOL,
        MEDICINE,
        ANIMAL,
        RECALLED;

        /** Message key of why not, and of what to do instead. */
        public String key() {
            return "sharing.gift.forbidden." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first sort of thing in this text that may not be given. */
    public static Optional<Kind> in(String text) {
        String rest = withoutHarmless(text);
        for (Kind kind : Kind.values()) {
            if (pattern(kind.name()).matcher(rest).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the text is about something that protects nobody any more once it has taken a blow. */
    public static boolean protects(String text) {
        return pattern(HURT).matcher(withoutHarmless(text)).find();
    }

    private static String withoutHarmless(String text) {
        return pattern(HARMLESS).matcher(plain(text)).replaceAll("#");
    }

    private static Pattern pattern(String kind) {
        return Objects.requireNonNull(WORDS.get(kind));
    }

    /** In small letters without accents, words parted by one space. */
    private static String plain(String text) {
        String unaccented =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String ligatures = unaccented.toLowerCase(Locale.ROOT).replace("œ", "oe");
        return " " + NO_LETTERS.matcher(ligatures).replaceAll(" ").strip() + " ";
    }

    private static Map<String, Pattern> read() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] fields = line.split("\t", -1);
                words.computeIfAbsent(fields[0], kind -> new ArrayList<>())
                        .add(plain(fields[2]).strip());
            }
        }
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> any(entry.getValue())));
    }

    /** Any of these, alone or in the plural; the longest that fits is taken. */
    private static Pattern any(List<String> words) {
        return Pattern.compile(words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> Pattern.quote(word).replace(" ", "\\E(?:s|x)? \\Q"))
                .collect(Collectors.joining("|", "(?<= )(?:", ")(?:s|x)?(?= )")));
    }

    private static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(ForbiddenThings.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
