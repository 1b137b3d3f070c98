package fr.agissons.theming.agenda;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What concerns one person.
 *
 * @param entries what lies ahead, in order
 * @param subscribed whether a phone may read it
 * @param address the address for the phone, shown once
 * @param said what was just done
 */
public record OwnAgendaPage(
        List<AgendaEntry> entries,
        boolean subscribed,
        @Nullable String address,
        @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(ui.t("agenda.own.title"))
                .lead(ui.t("agenda.own.lead"))
                .crumb(ui.t("account.hub.menu"), "/moi")
                .unlisted();
    }

    /** Day by day. */
    public Map<LocalDate, List<Card>> days(Ui ui) {
        return AgendaPage.days(ui, entries);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "calendar-days",
                ui.t("agenda.own.none"),
                ui.t("agenda.own.none-hint"),
                Action.secondary(ui.t("agenda.own.see"), AgendaNavigation.OPEN));
    }
}
