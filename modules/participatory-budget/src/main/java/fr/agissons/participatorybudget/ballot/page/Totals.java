package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Fault;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.theming.Ui;
import java.util.List;

/** Says in words how far a ballot is and what is wrong with it. */
public final class Totals {
    private Totals() {}

    /** What is chosen of an envelope, and what is left. */
    public static String say(Ui ui, Paper paper, EnvelopeView envelope, List<Pick> picks) {
        VotingRule rule = paper.rule();
        long cents = paper.cents(picks);
        return switch (rule.mode()) {
            case APPROVAL -> ui.t("budget.ballot.total.approval", picks.size(), rule.most());
            case RANKING -> ui.t("budget.ballot.total.ranking", picks.size(), rule.most());
            case POINTS -> ui.t("budget.ballot.total.points", points(picks), rule.points());
            case KNAPSACK ->
                cents <= envelope.cents()
                        ? ui.t(
                                "budget.ballot.total.knapsack",
                                ui.money(cents),
                                ui.money(envelope.cents()),
                                ui.money(envelope.cents() - cents))
                        : ui.t(
                                "budget.ballot.total.over",
                                ui.money(cents),
                                ui.money(envelope.cents()),
                                ui.money(cents - envelope.cents()));
        };
    }

    /** What an envelope is called. */
    public static String name(Ui ui, EnvelopeView envelope) {
        String district = envelope.district();
        return district == null ? ui.t("budget.ballot.whole-town") : district;
    }

    private static long points(List<Pick> picks) {
        return picks.stream()
                .mapToLong(pick -> pick.weight() == null ? 0 : pick.weight())
                .sum();
    }

    /** What is wrong. */
    public static String say(Ui ui, Paper paper, Fault fault) {
        Candidate project = fault.project() == null ? null : paper.candidate(fault.project());
        String title = project == null ? "" : project.title();
        String where = paper.edition().envelopes().stream()
                .filter(one -> one.id().equals(fault.envelope()))
                .findFirst()
                .map(envelope -> name(ui, envelope))
                .orElse("");
        return fault.isMoney()
                ? ui.t(fault.kind().key(), where, ui.money(fault.limit()), ui.money(fault.found()))
                : ui.t(fault.kind().key(), where, fault.limit(), fault.found(), title);
    }

    /** The field it is said at. */
    static String field(Paper paper, Fault fault) {
        if (fault.project() != null && paper.candidate(fault.project()) != null) {
            return switch (paper.rule().mode()) {
                case APPROVAL, KNAPSACK -> BallotForm.TICK + "-" + fault.project();
                case POINTS -> BallotForm.POINTS + fault.project();
                case RANKING -> BallotForm.PLACE + fault.project();
            };
        }
        var envelope = fault.envelope();
        return "enveloppe-"
                + (envelope == null ? paper.edition().envelopes().getFirst().id() : envelope);
    }
}
