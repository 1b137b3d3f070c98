package fr.agissons.core.territory.outline;

import fr.agissons.core.territory.Area;
import fr.agissons.core.territory.Communes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Which territory a feature draws. Publishers name the property of the code as they like; the finest level named counts,
 * because a département also says in which région it lies.
 */
record Identity(Level level, String code) {
    private static final Pattern COMMUNE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final List<String> OF_COMMUNES =
            List.of("code", "insee_com", "codgeo", "code_insee", "codeinsee", "insee", "com");
    private static final List<String> OF_DEPARTEMENTS =
            List.of("insee_dep", "code_dept", "code_dep", "dep", "code_departement", "code");
    private static final List<String> OF_REGIONS = List.of("insee_reg", "code_reg", "reg", "code_region", "code");
    private static final List<String> NAMES = List.of("nom", "name", "lib_reg", "libgeo", "libelle");

    /** The territory these properties name, if the official code of this year knows it. */
    static Optional<Identity> of(JsonNode properties, Communes communes) {
        Optional<String> commune = value(properties, OF_COMMUNES)
                .filter(code -> COMMUNE.matcher(code).matches())
                .filter(code -> communes.byCode(code).isPresent());
        if (commune.isPresent()) {
            return commune.map(code -> new Identity(Level.COMMUNE, code));
        }
        Optional<String> departement = value(properties, OF_DEPARTEMENTS)
                .filter(code -> communes.area(Area.Kind.DEPARTEMENT, code).isPresent());
        Optional<String> region = value(properties, OF_REGIONS)
                .filter(code -> communes.area(Area.Kind.REGION, code).isPresent());
        if (departement.isPresent() && !departement.equals(region)) {
            return departement.map(code -> new Identity(Level.DEPARTEMENT, code));
        }
        // One code for both, such as 11: the name tells Île-de-France from Aude.
        boolean isRegion =
                region.isPresent() && (departement.isEmpty() || namesRegion(properties, region.get(), communes));
        return isRegion
                ? region.map(code -> new Identity(Level.REGION, code))
                : departement.map(code -> new Identity(Level.DEPARTEMENT, code));
    }

    /** Overseas territories, which maps of the whole country like to draw beside the mainland. */
    boolean isOverseas() {
        return switch (level) {
            case COMMUNE, DEPARTEMENT -> code.startsWith("97") || code.startsWith("98");
            case REGION -> code.startsWith("0");
            case COUNTRY -> false;
        };
    }

    private static boolean namesRegion(JsonNode properties, String code, Communes communes) {
        String name = communes.area(Area.Kind.REGION, code).map(Area::name).orElse("");
        return value(properties, NAMES).filter(name::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> value(JsonNode properties, List<String> names) {
        return names.stream()
                .flatMap(wanted -> properties.propertyNames().stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .map(name -> properties.path(name).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
