import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Derives {@code territory/communes.tsv.gz} from the npm package {@code @etalab/decoupage-administratif}.
 *
 * <pre>
 * npm pack @etalab/decoupage-administratif@6.0.0 &amp;&amp; tar xzf etalab-decoupage-administratif-6.0.0.tgz
 * java platform-core/src/main/tools/CommunesResource.java package \
 *     platform-core/src/main/resources/territory/communes.tsv.gz
 * </pre>
 *
 * <p>One line per thing, its kind first, each kind in the order of its codes: R région (code, name), D département
 * (code, name, région), E EPCI (SIREN, name), C commune (code, name, département, SIREN, population, EPCI, postcodes
 * separated by spaces; an unknown value is empty), F former or partial code (code, current commune): merged communes,
 * and the arrondissements of Paris, Lyon and Marseille.
 */
final class CommunesResource {
    private static final int CURRENT_COMMUNES = 34_969;

    private final Path data;
    private final StringBuilder out = new StringBuilder();

    private CommunesResource(Path unpacked) {
        this.data = unpacked.resolve("data");
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: java CommunesResource.java <folder of the unpacked npm package> <out.tsv.gz>");
            System.exit(2);
        }
        byte[] text = new CommunesResource(Path.of(args[0])).derive().getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = new SmallestGzip(Files.newOutputStream(Path.of(args[1])))) {
            file.write(text);
        }
        System.out.printf("%,d bytes, %,d compressed%n", text.length, Files.size(Path.of(args[1])));
    }

    private String derive() throws IOException {
        byCode(read("regions.json")).values().forEach(region -> line("R", region.get("code"), region.get("nom")));
        Map<String, Map<String, Object>> departements = byCode(read("departements.json"));
        departements.values().forEach(d -> line("D", d.get("code"), d.get("nom"), d.get("region")));
        Map<String, String> epciOfCommune = new TreeMap<>();
        byCode(read("epci.json")).forEach((siren, epci) -> {
            line("E", siren, epci.get("nom"));
            for (Object member : (List<?>) epci.get("membres")) {
                String former = epciOfCommune.put((String) ((Map<?, ?>) member).get("code"), siren);
                check(former == null, "A commune stands in two EPCI: " + member);
            }
        });
        List<Map<String, Object>> all = read("communes.json");
        Map<String, Map<String, Object>> current = byCode(ofType(all, "commune-actuelle"));
        check(current.size() == CURRENT_COMMUNES, "Expected " + CURRENT_COMMUNES + " communes, found " + current.size());
        current.forEach((code, commune) -> {
            Map<String, Object> departement = departements.get((String) commune.get("departement"));
            check(departement.get("region").equals(commune.get("region")), "Région and département disagree: " + code);
            line("C", code, commune.get("nom"), departement.get("code"), commune.get("siren"),
                    commune.get("population"), epciOfCommune.get(code), String.join(" ", strings(commune, "codesPostaux")));
        });
        Map<String, Object> former = new TreeMap<>();
        current.forEach((code, commune) -> strings(commune, "anciensCodes").forEach(old -> former.put(old, code)));
        ofType(all, "arrondissement-municipal").forEach(part -> former.put((String) part.get("code"), part.get("commune")));
        check(former.keySet().stream().noneMatch(current::containsKey), "A former code is in use again");
        former.forEach((old, code) -> line("F", old, code));
        return out.toString();
    }

    private void line(Object... values) {
        for (int i = 0; i < values.length; i++) {
            String value = values[i] == null ? "" : values[i].toString();
            check(value.indexOf('\t') < 0 && value.indexOf('\n') < 0, "A value holds a separator: " + value);
            out.append(i == 0 ? "" : "\t").append(value);
        }
        out.append('\n');
    }

    private static List<Map<String, Object>> ofType(List<Map<String, Object>> communes, String type) {
        return communes.stream().filter(c -> type.equals(c.get("type"))).toList();
    }

    private static Map<String, Map<String, Object>> byCode(List<Map<String, Object>> things) {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        things.forEach(thing -> sorted.put((String) thing.get("code"), thing));
        check(sorted.size() == things.size(), "A code stands twice");
        return sorted;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> commune, String key) {
        return (List<String>) commune.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> read(String file) throws IOException {
        return (List<Map<String, Object>>) new Json(Files.readString(data.resolve(file))).value();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Level 9, and no time in the header: the same input gives the same bytes. */
    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(9);
        }
    }

    /** Reads the package's JSON with nothing but the JDK, so that this file runs alone. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            for (at++; next() != '}'; skip(',')) {
                String key = string();
                skip(':');
                object.put(key, value());
            }
            at++;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            for (at++; next() != ']'; skip(',')) {
                array.add(value());
            }
            at++;
            return array;
        }

        private String string() {
            check(next() == '"', "A string was expected at " + at);
            StringBuilder string = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                    check("\"\\/".indexOf(text.charAt(at)) >= 0, "This escape is not expected in this data, at " + at);
                }
                string.append(text.charAt(at));
            }
            at++;
            return string.toString();
        }

        private Integer number() {
            int start = at;
            while (Character.isDigit(text.charAt(at))) {
                at++;
            }
            return Integer.valueOf(text.substring(start, at));
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private void skip(char separator) {
            if (next() == separator) {
                at++;
            }
        }
    }
}
