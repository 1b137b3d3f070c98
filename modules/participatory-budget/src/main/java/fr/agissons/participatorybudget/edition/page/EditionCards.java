package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.EditionTeaser;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Tone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An edition as a card, the same in the list and on the home page. */
final class EditionCards {
    private EditionCards() {}

    static Card card(Ui ui, EditionTeaser edition) {
        Instant now = ui.now();
        return Card.of(edition.title(), edition.path())
                .seed(edition.id().toString())
                .kind("piggy-bank", ui.t("budget.edition"))
                .badge(badge(ui, edition, now))
                .fact("coins", edition.cents() == 0 ? null : ui.t("budget.card.money", ui.money(edition.cents())))
                .fact("calendar", when(ui, edition, now))
                .text(edition.summary());
    }

    private static @Nullable Badge badge(Ui ui, EditionTeaser edition, Instant now) {
        return edition.annulled()
                ? Badge.of(Tone.WARNING, ui.t("budget.run.annulled"))
                : edition.phases()
                        .at(now)
                        .map(phase -> Badge.of(phase == Phase.VOTE ? Tone.SUCCESS : Tone.INFO, ui.t(phase.key())))
                        .orElse(null);
    }

    /** What comes next, in words; nothing of a vote that has no result. */
    private static @Nullable String when(Ui ui, EditionTeaser edition, Instant now) {
        if (edition.annulled()) {
            return null;
        }
        return edition.phases()
                .next(now)
                .map(next -> {
                    Instant start = edition.phases().start(next).orElseThrow();
                    return next == Phase.RESULT
                            ? ui.t("budget.card.closes", PhaseWords.end(ui, start))
                            : ui.t("budget.card.next", ui.t(next.key()), ui.date(start));
                })
                .orElseGet(() -> ui.t("budget.card.over"));
    }
}
