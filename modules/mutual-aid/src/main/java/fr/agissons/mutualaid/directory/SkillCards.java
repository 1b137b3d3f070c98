package fr.agissons.mutualaid.directory;

import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An offer as a card, the same in the list and on the home page. */
final class SkillCards {
    private SkillCards() {}

    static Card card(Ui ui, SkillRow row) {
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .kind(row.skill().family().icon(), ui.t(row.skill().key()))
                .fact("badge-check", ui.t(row.mastery().key()))
                .fact("clock", when(ui, row.times()))
                .fact("map-pin", where(ui, row));
    }

    /** "le matin, le soir". */
    static String when(Ui ui, int times) {
        Times free = new Times(times);
        return Arrays.stream(DayPart.values())
                .filter(free::has)
                .map(part -> ui.t(part.key()))
                .collect(Collectors.joining(", "));
    }

    static String where(Ui ui, SkillRow row) {
        if (row.venue() == Venue.REMOTE) {
            return ui.t(row.venue().key());
        }
        String place = place(ui, row.city(), row.neighbourhood());
        Double distance = row.distance();
        return distance == null ? place : ui.t("mutualaid.list.at", place, Math.max(1, Math.round(distance)));
    }

    static String place(Ui ui, String city, @Nullable String neighbourhood) {
        return neighbourhood == null ? city : ui.t("mutualaid.list.place-of", neighbourhood, city);
    }
}
