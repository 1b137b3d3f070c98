package fr.agissons.participatorybudget.works.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.works.Status;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the chosen projects of an edition are.
 *
 * @param all every chosen project
 * @param only the status asked for, if one was
 */
public record WorksListPage(
        EditionView edition, List<WorksView> all, @Nullable Status only) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("budget.works.title"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .canonical(path());
        return only == null ? head : head.unlisted();
    }

    public String path() {
        return edition.path() + "/suivi";
    }

    /** What there is altogether: how many are delivered, and what was spent. */
    public String summary(Ui ui) {
        long delivered =
                all.stream().filter(one -> one.status() == Status.DELIVERED).count();
        long spent = all.stream().mapToLong(WorksView::spentCents).sum();
        long cost = all.stream().mapToLong(WorksView::cents).sum();
        return ui.t("budget.works.summary", delivered, all.size(), ui.money(spent), ui.money(cost));
    }

    /** The statuses there are, each with how many projects. */
    public List<Chip> statuses(Ui ui) {
        return Arrays.stream(Status.values())
                .filter(status -> all.stream().anyMatch(one -> one.status() == status))
                .map(status -> new Chip(
                        ui.t(status.key()),
                        ui.url(only == status ? path() : path() + "?etat=" + status.slug()),
                        only == status))
                .toList();
    }

    public List<Card> cards(Ui ui) {
        return all.stream()
                .filter(one -> only == null || one.status() == only)
                .map(one -> card(ui, one))
                .toList();
    }

    private static Card card(Ui ui, WorksView one) {
        Card card = Card.of(one.title(), one.path() + "#suivi")
                .seed(one.project().toString())
                .picture(one.pictureSmall() == null ? null : "/fichiers/" + one.pictureSmall())
                .badge(badge(ui, one))
                .fact("map-pin", one.district() == null ? ui.t("budget.envelope.town") : one.district())
                .fact("coins", ui.t("budget.works.spent", ui.money(one.spentCents()), ui.money(one.cents())));
        if (one.due() != null) {
            card = card.fact("calendar", ui.t("budget.works.due", ui.fullDate(one.due())));
        }
        return one.steps() == 0
                ? card
                : card.gauge(new Gauge(
                        one.reached(), one.steps(), ui.t("budget.works.steps-reached", one.reached(), one.steps())));
    }

    /** How far it is, in a word. */
    public static Badge badge(Ui ui, WorksView one) {
        Status status = one.status();
        return status == null
                ? Badge.of(Tone.NEUTRAL, ui.t("budget.works.nothing"))
                : Badge.of(status.tone(), ui.t(status.key()));
    }
}
