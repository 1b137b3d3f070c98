package fr.agissons.theming.personal;

import fr.agissons.core.personal.Holding;
import fr.agissons.theming.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is held on a person, to be read without the site.
 *
 * @param holdings all of it, by sort
 */
public record FilePage(List<Holding> holdings) {
    public String heading(Ui ui, Holding holding, String column) {
        return ui.t(holding.key() + "." + column);
    }

    /** A value in words. */
    public String said(Ui ui, Holding holding, String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant moment -> ui.dateTime(moment);
            case LocalDate day -> ui.fullDate(day);
            case Boolean yes -> ui.t(yes ? "personal.yes" : "personal.no");
            case Number number -> counted(ui, column, number.longValue());
            default -> named(ui, holding.words().get(column), value.toString());
        };
    }

    private static String counted(Ui ui, String column, long number) {
        return column.endsWith("-cents") ? ui.money(number) : ui.number(number);
    }

    /** Names of code have words of their own; what people wrote has not. */
    private static String named(Ui ui, @Nullable String words, String value) {
        return words != null && ui.knows(words + "." + value) ? ui.t(words + "." + value) : value;
    }
}
