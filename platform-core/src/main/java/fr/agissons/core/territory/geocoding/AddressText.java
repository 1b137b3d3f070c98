package fr.agissons.core.territory.geocoding;

import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.Communes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the commune in an address: by its postcode and name when both are there, else by the name it ends with. */
final class AddressText {
    private static final int LONGEST = 200;
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{2}\\s?\\d{3})(?!\\d)");
    private static final Pattern AFTER_THE_TOWN = Pattern.compile("(?i)[\\s,]+(?:cedex(?:\\s+\\d+)?|france)\\s*$");

    private final Communes communes;

    AddressText(Communes communes) {
        this.communes = communes;
    }

    Found read(String typed) {
        String text = withoutTail(
                typed.substring(0, Math.min(typed.length(), LONGEST)).strip());
        List<Commune> served = POSTCODE.matcher(text)
                .results()
                .map(postcode -> communes.byPostcode(postcode.group(1)))
                .filter(found -> !found.isEmpty())
                .reduce(List.of(), (before, last) -> last);
        String town = POSTCODE.matcher(text).replaceAll(",");
        List<Commune> named = named(town);
        List<Commune> servedAndNamed = named.stream().filter(served::contains).toList();
        if (!servedAndNamed.isEmpty()) {
            return new Found(servedAndNamed, Certainty.NAME_AND_POSTCODE);
        }
        if (!served.isEmpty()) {
            return new Found(served, served.size() == 1 ? Certainty.ONE_OF_THE_TWO : Certainty.AMBIGUOUS);
        }
        return new Found(named, named.size() == 1 ? Certainty.ONE_OF_THE_TWO : Certainty.AMBIGUOUS);
    }

    /** The longest run of words at the end of a part between commas; the last part first, as the town ends an address. */
    private List<Commune> named(String text) {
        for (String part : Arrays.asList(text.split("[,;\\n]")).reversed()) {
            String rest = part.strip();
            while (!rest.isEmpty()) {
                List<Commune> found = communes.byName(rest);
                if (!found.isEmpty()) {
                    return found;
                }
                rest = rest.replaceFirst("^\\S+\\s*", "");
            }
        }
        return List.of();
    }

    private static String withoutTail(String text) {
        String shorter = AFTER_THE_TOWN.matcher(text).replaceFirst("");
        return shorter.equals(text) ? text : withoutTail(shorter);
    }

    /** How much of the address speaks for the communes found. */
    enum Certainty {
        NAME_AND_POSTCODE,
        ONE_OF_THE_TWO,
        AMBIGUOUS
    }

    /** The communes that may be meant, the largest first. */
    record Found(List<Commune> communes, Certainty certainty) {}
}
