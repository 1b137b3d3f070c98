package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.project.ProjectView;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One envelope, counted.
 *
 * @param envelope the envelope
 * @param voters how many ballots have something in it
 * @param spentCents what the winners cost
 * @param shareCents what each voter had to spend in the end, with equal shares
 * @param firstShareCents what that was before it was raised, if it was
 * @param tiedRounds in how many rounds two projects were exactly as good
 * @param preferred whether the comparison put the majority's choice in the place of the method's
 * @param options the rule, as written on a command line
 * @param file what was counted
 * @param lines every project that could win
 */
record Counted(
        EnvelopeView envelope,
        int voters,
        long spentCents,
        @Nullable Long shareCents,
        @Nullable Long firstShareCents,
        int tiedRounds,
        boolean preferred,
        String options,
        String file,
        List<Line> lines) {
    /**
     * One project in it.
     *
     * @param place its place among the winners
     * @param added whether leftover money bought it
     * @param majority whether the majority alone would have chosen it
     * @param payment who paid for it, with equal shares
     * @param leftCents when it was too dear: what its supporters had left, with equal shares; else what was left of the
     *     envelope when its turn came
     * @param detail what else the count tells
     */
    record Line(
            ProjectView project,
            @Nullable Integer place,
            int votes,
            long score,
            boolean added,
            boolean majority,
            @Nullable Payment payment,
            @Nullable Long leftCents,
            Detail detail) {
        /** Winners in order, then the others by votes. */
        static final Comparator<Line> ORDER = Comparator.<Line, Integer>comparing(
                        line -> line.place() == null ? Integer.MAX_VALUE : line.place())
                .thenComparing(Comparator.comparingLong(Line::score).reversed())
                .thenComparing(line -> line.project().number());
    }

    /**
     * Who paid for a winner.
     *
     * @param inFull how many paid the price
     * @param inPart how many gave less, all they had left
     * @param priceCents the price: for each voter, or for each point
     * @param inPartCents what those who gave less gave together
     */
    record Payment(int inFull, int inPart, long priceCents, long inPartCents) {}

    /**
     * What nobody needs to know who only asks whether it won.
     *
     * @param round when it was bought, from one
     * @param effectiveVotes how many would have paid for it alone and in full, at the price that was paid
     * @param momentCents what each voter had received when it was bought, or would have been, with Phragmén's rule
     * @param bestCents the most that its supporters could have paid of it in any round, when it was too dear
     * @param votesMissing how many more voters, wanting nothing else, would have made it win, where that was looked for
     * @param spent on which winners its supporters had spent most, when it did not win
     */
    record Detail(
            @Nullable Integer round,
            @Nullable Double effectiveVotes,
            @Nullable Long momentCents,
            @Nullable Long bestCents,
            @Nullable Integer votesMissing,
            List<Spent> spent) {}

    /** What was spent on a winner. */
    record Spent(UUID project, long cents) {}

    /** The winners in order, as {@code tally --json} names them. */
    String named() {
        return lines.stream()
                .filter(line -> line.place() != null)
                .map(line -> '"' + line.project().code() + '"')
                .collect(Collectors.joining(",", "\"winners\":[", "]"));
    }

    /** How many projects win. */
    long winners() {
        return lines.stream().filter(line -> line.place() != null).count();
    }
}
