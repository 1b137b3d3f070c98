package fr.agissons.mutualaid.match;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a helper's own offers.
 *
 * @param help the offer, with the door once it is confirmed
 * @param justSent whether it was made a moment ago
 * @param words what was typed about how it went
 * @param wrong whether an answer was missing there
 */
public record MyHelpPage(
        MyHelp help, boolean justSent, @Nullable String words, boolean wrong) {
    public Head head(Ui ui) {
        return Head.of(help.title())
                .crumb(ui.t("mutualaid.menu.helping"), "/entraide/mes-aides")
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return MyRequestPage.badge(ui, help.state());
    }

    public String next(Ui ui) {
        return ui.t("mutualaid.helping.next." + help.state().name());
    }

    public String when(Ui ui) {
        String last = ui.date(help.wantedUntil().minusMillis(1));
        String moment = ui.t(help.moment().key());
        return ui.t("mutualaid.helping.until", last, moment);
    }

    public boolean confirmed() {
        return help.state() == MatchState.CONFIRMED;
    }

    public boolean canLeave() {
        return help.state().isActive();
    }

    public boolean awaitsWord() {
        return help.state() == MatchState.DONE && help.helperMood() == null;
    }

    public List<Field> moodFields(Ui ui) {
        return MoodField.fields(ui, "avis", words, wrong);
    }

    /** The way there, when the door is known. */
    public @Nullable MapView map(Ui ui) {
        GeoPoint door = help.door();
        return door == null
                ? null
                : MapView.of(ui.t("mutualaid.helping.map"))
                        .point(door, help.title(), ui.url(help.path()), help.street());
    }

    /** The number, as a telephone dials it. */
    public String dialled(String phone) {
        return phone.replaceAll("[^+\\d]", "");
    }
}
