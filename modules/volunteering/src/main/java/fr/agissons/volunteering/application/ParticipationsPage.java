package fr.agissons.volunteering.application;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Tone;
import java.time.Instant;
import java.util.List;

/**
 * A person's participations, as they read them.
 *
 * @param past whether these are the past ones
 * @param rows the participations
 */
public record ParticipationsPage(boolean past, List<Participation> rows) {
    static final String PATH = "/missions/mes-participations";

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.menu.participations"))
                .crumb(ui.t("volunteering.menu.missions"), "/missions")
                .unlisted();
    }

    /** Ahead and past. */
    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("volunteering.mine.ahead"), PATH, !past),
                new Tab(ui.t("volunteering.mine.past"), PATH + "?passees=oui", past));
    }

    /** Each with its state and its time. */
    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, Participation row) {
        return Card.of(row.title(), row.path())
                .seed(row.mission().toString())
                .kind(row.theme().icon(), ui.t(row.theme().key()))
                .badge(badge(ui, row.state()))
                .fact("calendar", when(ui, row))
                .fact("map-pin", row.city())
                .fact("users", row.organisation())
                .level(2);
    }

    static Badge badge(Ui ui, ApplicationState state) {
        Tone tone = switch (state) {
            case ACCEPTED -> Tone.SUCCESS;
            case PENDING -> Tone.INFO;
            case DECLINED, CANCELLED_BY_ORGANISATION -> Tone.WARNING;
            case CANCELLED_BY_PERSON -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    static String when(Ui ui, Participation row) {
        Instant start = row.startsAt();
        Instant end = row.endsAt();
        return start == null || end == null ? ui.t("volunteering.when.ongoing") : ui.dateRange(start, end);
    }

    /** What to do when there is nothing. */
    public Empty empty(Ui ui) {
        return new Empty(
                "hand-heart",
                ui.t(past ? "volunteering.mine.none-past" : "volunteering.mine.none"),
                ui.t("volunteering.mine.none-hint"),
                Action.primary(ui.t("volunteering.list.all"), "/missions"));
    }
}
