package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.project.ProjectView;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One envelope, counted.
 *
 * @param envelope the envelope
 * @param voters how many ballots have something in it
 * @param spentCents what the winners cost
 * @param shareCents what each voter had to spend in the end, with equal shares
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
     * @param leftCents what its supporters had left, when it did not win
     */
    record Line(
            ProjectView project,
            @Nullable Integer place,
            int votes,
            long score,
            boolean added,
            boolean majority,
            @Nullable Payment payment,
            @Nullable Long leftCents) {
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

    /** How many projects win. */
    long winners() {
        return lines.stream().filter(line -> line.place() != null).count();
    }
}
