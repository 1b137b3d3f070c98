package fr.agissons.core.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All communes of France, so that a place typed by a resident becomes one official code.
 *
 * <p>Holds about 4 MB for everybody, is never written after loading, and makes {@link Commune} records as they are asked
 * for.
 */
public final class Communes {
    private static final Pattern LABEL = Pattern.compile("(.+?)\\s*\\((\\d[\\dABab]\\d?)\\)\\s*", Pattern.DOTALL);
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    static final Comparator<Commune> LARGEST_FIRST =
            Comparator.comparingInt(Communes::known).reversed().thenComparing(Commune::code);

    private final CommuneTable table;
    private final NameIndex names;
    private final PostcodeIndex postcodes;
    private final Suggestions suggestions;

    private Communes(CommuneTable table) {
        List<Commune> all =
                IntStream.range(0, table.size()).mapToObj(table::commune).toList();
        this.table = table;
        this.names = NameIndex.of(all.stream().map(c -> FoldedName.of(c.name())).toArray(String[]::new));
        this.postcodes = PostcodeIndex.of(all);
        this.suggestions = new Suggestions(
                names, postcodes, all.stream().mapToInt(Communes::known).toArray());
    }

    /** Reads the resource that comes with the engine. */
    public static Communes load() {
        return new Communes(CommuneTable.load());
    }

    /** A name in plain lower-case letters between single hyphens, as addresses are written; empty for what has none. */
    public static String slug(String name) {
        return FoldedName.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    public int size() {
        return table.size();
    }

    /** The commune of this very code today. */
    public Optional<Commune> byCode(String code) {
        return at(table.row(code));
    }

    /**
     * The commune of this code today: itself, the one it was merged into, or the town of which it is an arrondissement
     * (national geocoders say 75107 for the seventh of Paris, 75056).
     */
    public Optional<Commune> current(String code) {
        int row = table.row(code);
        return at(row >= 0 ? row : table.rowOfFormer(code));
    }

    /**
     * Every commune of this name, the largest first; a {@linkplain Commune#label() label} gives the one it stands for.
     * Accents, case, hyphens, apostrophes, ligatures and "St" for "Saint" make no difference.
     */
    public List<Commune> byName(String name) {
        Matcher label = LABEL.matcher(name.length() > FoldedName.LONGEST_TEXT ? "" : name);
        if (label.matches()) {
            List<Commune> named = named(label.group(1)).stream()
                    .filter(c -> c.departement().equalsIgnoreCase(label.group(2)))
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return named(name);
    }

    /** Every commune this postcode serves, the largest first; tolerates a lost leading zero and a CEDEX mention. */
    public List<Commune> byPostcode(String postcode) {
        return Postcode.read(postcode).stream()
                .flatMapToInt(postcodes::startingWith)
                .mapToObj(table::commune)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /**
     * What may be meant by the first letters of any word of a name, or the first digits of a postcode: exact names first,
     * then by population.
     */
    public List<Commune> suggest(String text, int limit) {
        Matcher label = LABEL.matcher(text.length() > FoldedName.LONGEST_TEXT ? "" : text);
        if (label.matches()) {
            return byName(text).stream().limit(Math.max(0, limit)).toList();
        }
        return suggestions.of(text, limit).stream().map(table::commune).toList();
    }

    /** The communes a tenant's territory names: one by its code, those of an EPCI's SIREN or of a département. */
    public List<Commune> within(String territory) {
        Optional<Commune> one = current(territory);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        boolean isDepartement = areas(Area.Kind.DEPARTEMENT).containsKey(territory);
        if (!isDepartement && !areas(Area.Kind.EPCI).containsKey(territory)) {
            return List.of();
        }
        return all().filter(c -> territory.equals(isDepartement ? c.departement() : c.epci()))
                .toList();
    }

    /** The commune of this SIREN. */
    public Optional<Commune> bySiren(String siren) {
        return SIREN.matcher(siren).matches()
                ? all().filter(c -> siren.equals(c.siren())).findAny()
                : Optional.empty();
    }

    /** Every commune, in the order of codes. */
    public Stream<Commune> all() {
        return IntStream.range(0, table.size()).mapToObj(table::commune);
    }

    public Optional<Area> area(Area.Kind kind, String code) {
        return Optional.ofNullable(areas(kind).get(code));
    }

    /** All territories of one kind, by code. */
    public Map<String, Area> areas(Area.Kind kind) {
        return table.areas(kind);
    }

    int row(String code) {
        return table.row(code);
    }

    Commune commune(int row) {
        return table.commune(row);
    }

    private List<Commune> named(String name) {
        List<Commune> found = new ArrayList<>();
        names.exactly(FoldedName.of(name), row -> found.add(table.commune(row)));
        found.sort(LARGEST_FIRST);
        return List.copyOf(found);
    }

    private Optional<Commune> at(int row) {
        return row < 0 ? Optional.empty() : Optional.of(table.commune(row));
    }

    private static int known(Commune commune) {
        return commune.population() == null ? 0 : commune.population();
    }
}
