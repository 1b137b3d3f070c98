package fr.agissons.mutualaid.discovery;

import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Tone;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request as a card, the same in the list and on the home page. */
final class RequestCards {
    private RequestCards() {}

    static Card card(Ui ui, RequestRow row) {
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .kind(row.category().icon(), ui.t(row.category().key()))
                .badge(row.urgency() == Urgency.TODAY ? urgent(ui) : null)
                .fact("calendar", when(ui, row.wantedFrom(), row.wantedUntil(), row.moment()))
                .fact("map-pin", where(ui, row))
                .gauge(
                        row.needed() == 1
                                ? null
                                : new Gauge(
                                        row.confirmed(),
                                        row.needed(),
                                        ui.t("mutualaid.list.still", row.needed() - row.confirmed())));
    }

    static Badge urgent(Ui ui) {
        return Badge.of(Tone.WARNING, ui.t("mutualaid.list.urgent"));
    }

    /** "d’ici le 14 mars, le matin" or "samedi 14 mars". */
    static String when(Ui ui, Instant from, Instant until, Moment moment) {
        LocalDate first = ui.local(from).toLocalDate();
        LocalDate last = ui.local(until.minusMillis(1)).toLocalDate();
        String day = first.equals(last)
                ? ui.date(last)
                : first.isAfter(ui.today()) ? ui.dateRange(first, last) : ui.t("mutualaid.list.until", ui.date(last));
        return moment == Moment.ANY ? day : ui.t("mutualaid.list.moment", day, ui.t(moment.key()));
    }

    static String where(Ui ui, RequestRow row) {
        String place = place(ui, row.city(), row.neighbourhood());
        Double distance = row.distance();
        return distance == null ? place : ui.t("mutualaid.list.at", place, Math.max(1, Math.round(distance)));
    }

    static String place(Ui ui, String city, @Nullable String neighbourhood) {
        return neighbourhood == null ? city : ui.t("mutualaid.list.place-of", neighbourhood, city);
    }
}
