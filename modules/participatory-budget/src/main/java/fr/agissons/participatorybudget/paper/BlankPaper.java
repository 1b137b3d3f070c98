package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.page.Totals;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.theming.Ui;
import java.util.List;

/**
 * The empty ballot, to be printed: one box for each project, and a place for the number it is given when the urn is opened.
 *
 * @param ballot what stands on it
 */
public record BlankPaper(Paper ballot) {
    private static final String STYLE = """
            @page{size:A4;margin:15mm}
            .tick{width:12mm;border:0.4mm solid %1$s}
            .no{width:12mm;font-weight:700;text-align:center}
            .cost{width:30mm;text-align:right}
            .mark{margin-top:8mm;border:0.4mm solid %1$s;padding:3mm}
            """;

    public EditionView edition() {
        return ballot.edition();
    }

    public String title(Ui ui) {
        return ui.t("budget.paper.blank.title", edition().title());
    }

    public fr.agissons.theming.paper.Paper paper(Ui ui) {
        return new fr.agissons.theming.paper.Paper(title(ui), STYLE);
    }

    /** What a voter may do with it. */
    public String rule(Ui ui) {
        VotingRule rule = ballot.rule();
        return switch (rule.mode()) {
            case APPROVAL -> ui.t("budget.paper.blank.approval", rule.leastProjects(), rule.most());
            case KNAPSACK -> ui.t("budget.paper.blank.knapsack");
            case POINTS -> ui.t("budget.paper.blank.points", rule.points(), rule.perProject());
            case RANKING -> ui.t("budget.paper.blank.ranking", rule.leastProjects(), rule.most());
        };
    }

    /** Whether the voter writes their district on it. */
    public boolean asksDistrict() {
        return edition().voters().districts() != Districts.ALL;
    }

    public String name(Ui ui, EnvelopeView envelope) {
        return Totals.name(ui, envelope) + " – " + ui.money(envelope.cents());
    }

    /** The projects of an envelope that can still be chosen. */
    public List<Candidate> in(EnvelopeView envelope) {
        return ballot.candidates().stream()
                .filter(one -> one.envelope().equals(envelope.id()) && !one.withdrawn())
                .toList();
    }
}
