package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.Fraction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads what a file says about itself. */
final class MetaRows {
    private final Rows rows;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    MetaRows(Rows rows) {
        this.rows = rows;
    }

    void read() throws MalformedFile {
        String key = rows.text(0).toLowerCase(Locale.ROOT);
        if (meta.put(key, rows.text(1)) != null) {
            throw rows.flaw(Flaw.META_TWICE, key);
        }
        lines.put(key, rows.line());
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(meta);
    }

    VoteType voteType() throws MalformedFile {
        String type = required("vote_type");
        return VoteType.of(type).orElseThrow(() -> flaw(Flaw.UNKNOWN_VOTE_TYPE, "vote_type", type));
    }

    Fraction budget() throws MalformedFile {
        return amount("budget", required("budget"));
    }

    /** How many places a ranking has at most; zero where nothing is said. */
    int greatestLength() throws MalformedFile {
        String length = meta.getOrDefault("max_length", "");
        Fraction places = length.isEmpty() ? Fraction.ZERO : amount("max_length", length);
        if (places.compareTo(Fraction.of(1_000_000)) > 0) {
            throw flaw(Flaw.TOO_BIG, "max_length", length);
        }
        return places.numerator().divide(places.denominator()).intValueExact();
    }

    /** A file with fewer rows than it announces has lost its end. */
    void checkNotTruncated(String key, int found) throws MalformedFile {
        String announced = meta.getOrDefault(key, "");
        if (!announced.isEmpty() && amount(key, announced).compareTo(Fraction.of(found)) > 0) {
            throw flaw(Flaw.TRUNCATED, key, "%s = %s, et en a %d".formatted(key, announced, found));
        }
    }

    private String required(String key) throws MalformedFile {
        String value = meta.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new MalformedFile(Flaw.MISSING_META, 0, key);
        }
        return value;
    }

    private Fraction amount(String key, String value) throws MalformedFile {
        return Amounts.read(value, (flaw, detail) -> flaw(flaw, key, detail));
    }

    private MalformedFile flaw(Flaw flaw, String key, String detail) {
        return new MalformedFile(flaw, lines.getOrDefault(key, 0), detail);
    }
}
