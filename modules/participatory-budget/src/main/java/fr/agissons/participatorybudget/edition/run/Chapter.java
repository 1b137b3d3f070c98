package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import java.util.List;
import java.util.Map;

/** One part of an edition that is written on a form of its own; a bean of this type stands on the edition's page. */
interface Chapter {
    /** Its name in addresses. */
    String slug();

    /** Position among the chapters. */
    int order();

    /** Whether the first ballot ends all writing of it. */
    boolean freezes();

    /** What is known of it, as its form shows it. */
    Map<String, String> known(EditionView edition);

    /** Its questions, with what was typed so far. */
    List<Field> fields(Ui ui, Map<String, String> typed);

    /** Writes what was typed, unless something is found wrong with it: then it says so there, and writes nothing. */
    void write(EditionView edition, int version, Typed typed);

    /** Message key of its name. */
    default String key() {
        return "budget.run." + slug();
    }
}
