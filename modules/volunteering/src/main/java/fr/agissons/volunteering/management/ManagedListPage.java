package fr.agissons.volunteering.management;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import fr.agissons.volunteering.mission.MissionState;
import java.util.List;

/**
 * The missions of the associations somebody acts for.
 *
 * @param organisations the associations
 * @param rows their missions, the latest first
 */
public record ManagedListPage(List<OrganisationCard> organisations, List<ManagedRow> rows) {

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.menu.management"))
                .lead(ui.t("volunteering.manage.lead"))
                .unlisted();
    }

    /** Whether one can write a mission at all. */
    public boolean canWrite() {
        return !organisations.isEmpty();
    }

    public Action write(Ui ui) {
        return Action.primary(ui.t("volunteering.form.new"), "/missions/gestion/nouvelle")
                .icon("plus");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, ManagedRow row) {
        Card card = Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .badge(badge(ui, row.state()))
                .fact("users", row.organisation())
                .fact("calendar", ui.t(row.dateType().key()))
                .fact("inbox", row.unanswered() == 0 ? null : ui.t("volunteering.manage.waiting", row.unanswered()))
                .level(2);
        return row.places() == 0
                ? card
                : card.gauge(new Gauge(
                        row.held(), row.places(), ui.t("volunteering.places.taken", row.held(), row.places())));
    }

    static Badge badge(Ui ui, MissionState state) {
        Tone tone = switch (state) {
            case DRAFT, ENDED -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.INFO;
            case VALIDATED -> Tone.SUCCESS;
            case CANCELLED -> Tone.WARNING;
            case FLAGGED -> Tone.DANGER;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    public Empty empty(Ui ui) {
        return canWrite()
                ? new Empty(
                        "hand-heart",
                        ui.t("volunteering.manage.none"),
                        ui.t("volunteering.manage.none-hint"),
                        write(ui))
                : new Empty(
                        "users",
                        ui.t("volunteering.manage.no-organisation"),
                        ui.t("volunteering.manage.no-organisation-hint"),
                        Action.primary(ui.t("volunteering.manage.found"), "/organisations/nouvelle"));
    }
}
