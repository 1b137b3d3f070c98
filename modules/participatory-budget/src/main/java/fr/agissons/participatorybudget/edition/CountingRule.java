package fr.agissons.participatorybudget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How ballots become a result, to the last detail: stated before the vote, and recountable by anyone after it.
 *
 * @param method how ballots are counted
 * @param completion what becomes of money left over
 * @param stepCents by how much each share is raised at a time, when shares are raised
 * @param exhaustive whether raising stops as soon as nothing more would fit
 * @param comparison whether the majority's choice wins when more voters are better off with it
 * @param threshold the fewest votes, or points, a project needs to be considered
 * @param ties which of two equal projects comes first
 */
@Embeddable
public record CountingRule(
        @Column(name = "counting_method") @Enumerated(EnumType.STRING)
        CountingMethod method,

        @Column(name = "counting_completion") @Enumerated(EnumType.STRING)
        Completion completion,

        @Column(name = "counting_step_cents") @Nullable Long stepCents,
        @Column(name = "counting_exhaustive") boolean exhaustive,
        @Column(name = "counting_comparison") boolean comparison,
        @Column(name = "counting_threshold") int threshold,

        @Column(name = "counting_ties") @Enumerated(EnumType.STRING)
        Ties ties) {
    /** The largest step. */
    public static final long MOST_STEP_CENTS = 100_000_000;

    /** The highest threshold. */
    public static final int MOST_THRESHOLD = 1_000_000;

    public CountingRule {
        if (completion.hasStep() != (stepCents != null)
                || stepCents != null && (stepCents < 1 || stepCents > MOST_STEP_CENTS)) {
            throw new IllegalArgumentException("Not a step for " + completion + ": " + stepCents);
        }
        if (!method.isEqualShares() && (completion != Completion.NONE || comparison)) {
            throw new IllegalArgumentException(method + " is neither completed nor compared");
        }
        if (threshold < 0 || threshold > MOST_THRESHOLD) {
            throw new IllegalArgumentException("Not a threshold: " + threshold);
        }
    }

    /** A method alone: nothing completed, one vote needed. */
    public static CountingRule of(CountingMethod method, Ties ties) {
        return new CountingRule(method, Completion.NONE, null, false, false, 1, ties);
    }

    /** Equal shares, raised by that step until something would cost too much, then what still fits. */
    public static CountingRule equalShares(CountingMethod method, long stepCents, Ties ties) {
        return new CountingRule(method, Completion.ADD1_U_VOTES, stepCents, true, false, 1, ties);
    }
}
