package fr.agissons.volunteering.application;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import org.jspecify.annotations.Nullable;

/**
 * One participation, as the person reads it: where it stands, what comes next, how to give it up.
 *
 * @param row the participation
 * @param justSent whether the person has just signed up
 */
public record ParticipationPage(Participation row, boolean justSent) {

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.mine.title", row.title()))
                .crumb(ui.t("volunteering.menu.participations"), ParticipationsPage.PATH)
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return ParticipationsPage.badge(ui, row.state());
    }

    /** When it is, in words. */
    public String when(Ui ui) {
        return ParticipationsPage.when(ui, row);
    }

    /** The mission's own page. */
    public String missionPath() {
        return "/missions/" + row.mission();
    }

    /** What comes next. */
    public String next(Ui ui) {
        return ui.t(row.state().key() + ".next", row.organisation());
    }

    /** What the association said, if it declined. */
    public @Nullable String reason(Ui ui) {
        DeclineReason reason = row.reason();
        if (reason == null) {
            return null;
        }
        String words = row.reasonText();
        return words == null ? ui.t(reason.key()) : ui.t(reason.key()) + " — " + words;
    }

    /** Whether it can be given up. */
    public boolean canLeave(Ui ui) {
        return row.canLeave(ui.now());
    }

    /** Whether it can be put in a calendar. */
    public boolean hasCalendar() {
        return row.state() == ApplicationState.ACCEPTED && row.startsAt() != null;
    }

    /** Where to go, when there is a place. */
    public @Nullable MapView map(Ui ui) {
        Double latitude = row.latitude();
        Double longitude = row.longitude();
        return latitude == null || longitude == null
                ? null
                : MapView.of(ui.t("volunteering.detail.map"))
                        .point(
                                new GeoPoint(latitude, longitude),
                                row.title(),
                                ui.url("/missions/" + row.mission()),
                                row.place());
    }
}
