package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one envelope's vote as a Pabulib file: what is counted here is read from this very text. */
final class PbFile {
    private final EditionView edition;
    private final EnvelopeView envelope;
    private final CountingRule rule;
    private final String options;
    private final Told told;

    /**
     * @param rule how it is counted
     * @param options the same as written on a command line
     */
    PbFile(EditionView edition, EnvelopeView envelope, CountingRule rule, String options, Told told) {
        this.edition = edition;
        this.envelope = envelope;
        this.rule = rule;
        this.options = options;
        this.told = told;
    }

    /**
     * What else it tells.
     *
     * @param town whose vote it was
     * @param from its first day
     * @param to its last
     */
    record Told(String town, LocalDate from, LocalDate to) {}

    /** What came of it: these columns say the outcome, and no count reads them. */
    record Came(Election election, Outcome outcome) {}

    String write(List<ProjectView> projects, List<SealedLine> ballots, @Nullable Came came) {
        StringBuilder out = new StringBuilder(256 + ballots.size() * 24);
        meta(out, projects.size(), ballots.size());
        projects(out, projects, came);
        boolean points = edition.votes().mode() == VotingMode.POINTS;
        row(out, "VOTES");
        row(out, points ? "voter_id;vote;points" : "voter_id;vote");
        int voter = 0;
        for (SealedLine ballot : ballots) {
            voter++;
            row(out, voter + ";" + ballot.vote() + (points ? ';' + ballot.points() : ""));
        }
        return out.toString();
    }

    private void projects(StringBuilder out, List<ProjectView> projects, @Nullable Came came) {
        boolean groups = projects.stream().anyMatch(one -> one.exclusiveGroup() != null);
        boolean withdrawn = projects.stream().anyMatch(one -> !one.isAdmitted());
        boolean places = projects.stream().anyMatch(one -> one.point().isPresent());
        row(out, "PROJECTS");
        row(
                out,
                "project_id;cost"
                        + (came == null ? "" : came.election().hasPoints() ? ";votes;score" : ";votes")
                        + ";name;category"
                        + (came == null ? "" : ";selected")
                        + (places ? ";latitude;longitude" : "")
                        + (groups ? ";exclusive_group" : "")
                        + (withdrawn ? ";withdrawn" : ""));
        for (int number = 0; number < projects.size(); number++) {
            ProjectView project = projects.get(number);
            List<String> cells = new ArrayList<>(List.of(project.code(), amount(project.cents())));
            if (came != null) {
                cells.add(Integer.toString(came.election().votes(number)));
            }
            if (came != null && came.election().hasPoints()) {
                cells.add(Long.toString(came.election().score(number)));
            }
            cells.add(plain(project.title()));
            cells.add(project.category().slug());
            if (came != null) {
                cells.add(came.outcome().wins(number) ? "1" : "0");
            }
            if (places) {
                cells.add(Objects.toString(project.latitude(), ""));
                cells.add(Objects.toString(project.longitude(), ""));
            }
            if (groups) {
                cells.add(plain(project.exclusiveGroup()));
            }
            if (withdrawn) {
                cells.add(project.isAdmitted() ? "0" : "1");
            }
            row(out, String.join(";", cells));
        }
    }

    private void meta(StringBuilder out, int projects, int votes) {
        VotingRule voting = edition.votes();
        String district = envelope.district();
        row(out, "META");
        row(out, "key;value");
        row(out, "description;" + plain(edition.title() + (district == null ? "" : " – " + district)));
        row(out, "country;France");
        row(out, "unit;" + plain(told.town()));
        if (district != null) {
            row(out, "subunit;" + plain(district));
            row(out, "district;" + plain(district));
        }
        row(out, "instance;" + plain(edition.title()));
        row(out, "num_projects;" + projects);
        row(out, "num_votes;" + votes);
        row(out, "budget;" + amount(envelope.cents()));
        row(out, "vote_type;" + type(voting.mode()));
        row(out, "rule;" + official());
        row(out, "date_begin;" + told.from());
        row(out, "date_end;" + told.to());
        row(out, "language;fr");
        row(out, "currency;EUR");
        if (voting.most() != null) {
            row(out, "max_length;" + voting.most());
        }
        if (voting.points() != null) {
            row(out, "max_points;" + voting.perProject());
            row(out, "max_sum_points;" + voting.points());
        }
        if (voting.mode() == VotingMode.KNAPSACK) {
            row(out, "max_sum_cost;" + amount(envelope.cents()));
        }
        if (rule.threshold() > 0) {
            row(out, "min_project_score_threshold;" + rule.threshold());
        }
        row(
                out,
                "comment;#1: To count again: infra/agissons tally FILE.pb " + plain(options)
                        + " #2: Of the projects that share an exclusive_group, one at most wins."
                        + " #3: A project that is withdrawn wins no more, and stays on ballots.");
    }

    /** The rule in the words such files use; how exactly it is meant, the comment says. */
    private String official() {
        return switch (rule.method()) {
            case GREEDY_VOTES -> rule.threshold() > 1 ? "greedy-threshold" : "greedy";
            case GREEDY_DENSITY -> "greedy-density";
            case PHRAGMEN -> "phragmen";
            case MES_COST, MES_CARD, MES_POINTS ->
                "equalshares"
                        + (rule.completion() == Completion.NONE
                                ? ""
                                : '/' + rule.completion().word())
                        + (rule.comparison() ? "-comparison" : "");
        };
    }

    private static String type(VotingMode mode) {
        return switch (mode) {
            case APPROVAL, KNAPSACK -> "approval";
            case POINTS -> "cumulative";
            case RANKING -> "ordinal";
        };
    }

    private static String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }

    /** Nothing in it ends a cell or a line. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[;\"\\r\\n]", " ").strip();
    }

    private static void row(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
