package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.project.ProjectView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one envelope's vote as a Pabulib file: what is counted here is read from this very text. */
final class PbFile {
    private final EditionView edition;
    private final EnvelopeView envelope;
    private final String town;
    private final LocalDate from;
    private final LocalDate to;

    PbFile(EditionView edition, EnvelopeView envelope, String town, LocalDate from, LocalDate to) {
        this.edition = edition;
        this.envelope = envelope;
        this.town = town;
        this.from = from;
        this.to = to;
    }

    String write(List<ProjectView> projects, List<SealedLine> ballots) {
        StringBuilder out = new StringBuilder(256 + ballots.size() * 24);
        meta(out, projects.size(), ballots.size());
        boolean groups = projects.stream().anyMatch(one -> one.exclusiveGroup() != null);
        row(out, "PROJECTS");
        row(out, "project_id;cost;category;name" + (groups ? ";exclusive_group" : ""));
        for (ProjectView project : projects) {
            row(
                    out,
                    project.code()
                            + ';'
                            + amount(project.cents())
                            + ';'
                            + project.category().slug()
                            + ';'
                            + plain(project.title())
                            + (groups ? ';' + plain(project.exclusiveGroup()) : ""));
        }
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

    private void meta(StringBuilder out, int projects, int votes) {
        VotingRule rule = edition.votes();
        String district = envelope.district();
        row(out, "META");
        row(out, "key;value");
        row(out, "description;" + plain(edition.title() + (district == null ? "" : " – " + district)));
        row(out, "country;France");
        row(out, "unit;" + plain(town));
        if (district != null) {
            row(out, "district;" + plain(district));
        }
        row(out, "num_projects;" + projects);
        row(out, "num_votes;" + votes);
        row(out, "budget;" + amount(envelope.cents()));
        row(out, "currency;EUR");
        row(out, "vote_type;" + type(rule.mode()));
        row(out, "rule;" + edition.counts().method().word());
        row(out, "date_begin;" + from);
        row(out, "date_end;" + to);
        if (rule.most() != null) {
            row(out, "max_length;" + rule.most());
        }
        if (rule.points() != null) {
            row(out, "max_points;" + rule.perProject());
            row(out, "max_sum_points;" + rule.points());
        }
        if (rule.mode() == VotingMode.KNAPSACK) {
            row(out, "max_sum_cost;" + amount(envelope.cents()));
        }
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
