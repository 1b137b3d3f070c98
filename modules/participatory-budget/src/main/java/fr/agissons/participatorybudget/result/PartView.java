package fr.agissons.participatorybudget.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One envelope of a result, as pages show it. */
public record PartView(Row row, List<LineView> lines) {
    /** What is kept of it. */
    record Row(
            UUID id,
            @Nullable String district,
            long cents,
            int voters,
            long spentCents,
            @Nullable Long shareCents,
            @Nullable Long firstShareCents,
            int tiedRounds,
            boolean preferred,
            String options,
            String sha256,
            @Nullable String winnersSha256,
            boolean withheld) {
        /** Of an envelope with so few voters, whoever saw who went could read what they chose; a file of others' is public. */
        static final String WITHHELD = " (r.voters < " + Turnout.FEWEST + " " + """
                and not exists (select from budget_takeover k
                    where k.tenant_id = :tenant and k.edition_id = r.edition_id))
                """;

        static final String OF_EDITION = """
                select r.id, v.district, v.amount_cents, r.voters, r.spent_cents, r.share_cents, r.first_share_cents,
                    r.tied_rounds, r.preferred, r.options, r.file_sha256, r.winners_sha256,\s""" + WITHHELD + """
                from budget_result_part r join budget_envelope v on v.tenant_id = :tenant and v.id = r.envelope_id
                where r.tenant_id = :tenant and r.edition_id = :edition order by v.district nulls first, r.id
                """;
    }

    static PartView of(Counted counted) {
        UUID id = counted.envelope().id();
        return new PartView(
                new Row(
                        id,
                        counted.envelope().district(),
                        counted.envelope().cents(),
                        counted.voters(),
                        counted.spentCents(),
                        counted.shareCents(),
                        counted.firstShareCents(),
                        counted.tiedRounds(),
                        counted.preferred(),
                        counted.options(),
                        ResultPart.sha256(counted.file()),
                        ResultPart.winners(counted),
                        // Whoever counts sees it all; what is withheld is what is published.
                        false),
                counted.lines().stream().map(line -> LineView.of(line, id)).toList());
    }

    public @Nullable String district() {
        return row.district();
    }

    public long cents() {
        return row.cents();
    }

    public int voters() {
        return row.voters();
    }

    public long spentCents() {
        return row.spentCents();
    }

    public @Nullable Long shareCents() {
        return row.shareCents();
    }

    /** What each voter had before shares were raised, if they were; results of earlier days do not tell. */
    public @Nullable Long firstShareCents() {
        return row.firstShareCents();
    }

    public int tiedRounds() {
        return row.tiedRounds();
    }

    public boolean isPreferred() {
        return row.preferred();
    }

    public String options() {
        return row.options();
    }

    public String sha256() {
        return row.sha256();
    }

    /** Whether so few voted that neither their number nor votes nor ballots are published. */
    public boolean isWithheld() {
        return row.withheld();
    }

    /** The SHA-256 of the winners in order; results of earlier days have none. */
    public @Nullable String winnersSha256() {
        return row.winnersSha256();
    }

    public List<LineView> winners() {
        return lines.stream().filter(LineView::wins).toList();
    }

    /** The others, by votes; where votes are withheld, by number. */
    public List<LineView> others() {
        Stream<LineView> others = lines.stream().filter(line -> !line.wins());
        return (isWithheld() ? others.sorted(Comparator.comparingInt(LineView::number)) : others).toList();
    }

    /** The winner that kept this one from winning, because only one of the two can be built. */
    public Optional<LineView> winningRival(LineView line) {
        return winners().stream()
                .filter(one -> line.group() != null && line.group().equals(one.group()))
                .findFirst();
    }

    /** Those the majority's rule alone would have chosen, and this one did not, or the other way round. */
    public List<LineView> differing() {
        return lines.stream().filter(line -> line.wins() != line.majority()).toList();
    }
}
