package fr.agissons.participatorybudget.result;

import fr.agissons.theming.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures behind a line of a result, in sentences; a result of earlier days tells none. */
public final class Reckoning {
    private static final int PERCENT = 100;

    private Reckoning() {}

    /** What else the count tells of a project; may be empty. */
    public static String of(Ui ui, PartView part, LineView line) {
        return String.join(" ", line.wins() ? won(ui, line) : lost(ui, part, line));
    }

    private static List<String> won(Ui ui, LineView line) {
        List<String> said = new ArrayList<>();
        Integer round = line.round();
        Long moment = line.momentCents();
        Double votes = line.effectiveVotes();
        if (round != null) {
            said.add(
                    moment == null
                            ? ui.t("budget.result.told.round", round)
                            : ui.t("budget.result.told.moment", round, ui.money(moment)));
        }
        if (votes != null) {
            said.add(ui.t("budget.result.told.effective", votes));
        }
        return said;
    }

    private static List<String> lost(Ui ui, PartView part, LineView line) {
        List<String> said = new ArrayList<>();
        Long best = line.bestCents();
        Long moment = line.momentCents();
        Integer votes = line.votesMissing();
        if (best != null) {
            said.add(ui.t("budget.result.told.best", ui.money(best), best * PERCENT / line.cents()));
        }
        if (!line.spent().isEmpty()) {
            said.add(ui.t("budget.result.told.spent", spent(ui, part, line)));
        }
        if (moment != null) {
            said.add(ui.t("budget.result.told.never", ui.money(moment)));
        }
        if (votes != null) {
            said.add(ui.t("budget.result.told.votes", votes));
        }
        return said;
    }

    private static String spent(Ui ui, PartView part, LineView line) {
        return line.spent().stream()
                .flatMap(one -> title(part, one).stream()
                        .map(title -> ui.t("budget.result.told.spent.one", title, ui.money(one.cents()))))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> title(PartView part, Counted.Spent spent) {
        return part.winners().stream()
                .filter(one -> one.project().equals(spent.project()))
                .map(LineView::title)
                .findFirst();
    }
}
