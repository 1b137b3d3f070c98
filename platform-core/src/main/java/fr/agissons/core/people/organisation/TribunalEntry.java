package fr.agissons.core.people.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an association of Alsace or Moselle is registered: under local law it has no RNA number but a volume and a folio
 * in its district court's register.
 *
 * @param tribunal the court's town, such as Strasbourg
 * @param volume the register's volume
 * @param folio the page in it
 */
record TribunalEntry(String tribunal, int volume, int folio) {
    private static final Pattern FORM = Pattern.compile(
            "(\\p{L}[\\p{L} '’-]{1,59}?)[\\s,;]+vol(?:ume|\\.)?\\s*(\\d{1,5})[\\s,;]+fol(?:io|\\.)?\\s*(?:n°\\s*)?(\\d{1,5})",
            Pattern.CASE_INSENSITIVE);

    TribunalEntry {
        if (tribunal.isBlank() || tribunal.length() > 60 || volume < 1 || folio < 1) {
            throw new MalformedNumber("tribunal");
        }
    }

    /** Reads what a person typed, such as "Strasbourg, volume 12, folio 345". */
    static TribunalEntry parse(String typed) {
        var matcher = FORM.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new MalformedNumber("tribunal");
        }
        String town = matcher.group(1).strip();
        return new TribunalEntry(
                town.substring(0, 1).toUpperCase(Locale.FRENCH) + town.substring(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** As it is written and read back. */
    String written() {
        return tribunal + ", volume " + volume + ", folio " + folio;
    }
}
