package fr.agissons.participatorybudget.edition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the address of an edition out of its title. */
final class EditionSlug {
    private static final int LONGEST = 50;

    private EditionSlug() {}

    /** One that is not taken. */
    static String of(String title, Predicate<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String first = cut.isEmpty() ? "edition" : cut;
        String slug = first;
        for (int number = 2; taken.test(slug); number++) {
            slug = first + '-' + number;
        }
        return slug;
    }
}
