package fr.agissons.sharing.loan;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Tone;
import java.util.List;

/**
 * A person's loans, as they read them.
 *
 * @param past whether these are the past ones
 * @param rows the loans
 * @param waiting what they wait for in line
 */
public record LoansPage(boolean past, List<Loan> rows, List<InLineRow> waiting) {
    static final String PATH = "/pret/mes-emprunts";

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.menu.loans"))
                .crumb(ui.t("sharing.menu.catalogue"), "/pret")
                .unlisted();
    }

    /** Current and past. */
    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("sharing.mine.current"), PATH, !past),
                new Tab(ui.t("sharing.mine.past"), PATH + "?passes=oui", past));
    }

    /** Each with its state and its days. */
    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, Loan row) {
        LoanState state = row.state(ui.now(), ui.today());
        return Card.of(row.name(), row.path())
                .seed(row.model().toString())
                .kind(row.category().icon(), ui.t(row.category().key()))
                .badge(badge(ui, state))
                .fact("calendar", ui.dateRange(row.pickupDay(), row.dueDay()))
                .fact("map-pin", row.library())
                .level(2);
    }

    /** A state as a word with a colour. */
    public static Badge badge(Ui ui, LoanState state) {
        Tone tone = switch (state) {
            case OFFERED -> Tone.WARNING;
            case REQUESTED -> Tone.INFO;
            case APPROVED, OUT -> Tone.SUCCESS;
            case RETURNED -> Tone.WARNING;
            case OVERDUE, LOST -> Tone.DANGER;
            case REFUSED, EXPIRED -> Tone.WARNING;
            case CANCELLED, CLOSED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    /** Where somebody stands in a line, in words. */
    public String position(Ui ui, InLineRow row) {
        return ui.t(
                "sharing.queue.position", row.position(), ui.dateRange(row.pickupDay(), row.dueDay()), row.library());
    }

    /** What to do when there is nothing. */
    public Empty empty(Ui ui) {
        return new Empty(
                "hand-helping",
                ui.t(past ? "sharing.mine.none-past" : "sharing.mine.none"),
                ui.t("sharing.mine.none-hint"),
                Action.primary(ui.t("sharing.list.all"), "/pret"));
    }
}
