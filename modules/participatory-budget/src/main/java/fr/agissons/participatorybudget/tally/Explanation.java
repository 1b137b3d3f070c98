package fr.agissons.participatorybudget.tally;

import java.util.List;
import java.util.Optional;

/**
 * An outcome as a resident asks about it: why did this project win, and how far was that one?
 *
 * @param won the winners, in the order they were chosen
 * @param lost the others, those with most votes or points first
 * @param shares what became of everybody's share, with Equal Shares where its winners stand
 * @param preferred whether these are the majority's winners, put in the place of the method's
 */
public record Explanation(List<Won> won, List<Lost> lost, Optional<Shares> shares, boolean preferred) {
    /** How many choices are looked at again, at most, for somebody who waits for all the answers. */
    public static final long PATIENT = 100_000_000;

    /** How many, at most, for what is written once and read by everybody: some seconds' work. */
    public static final long ONCE = 10_000_000;

    /** How many, at most, for somebody who waits for a page. */
    public static final long QUICK = 2_000_000;

    /** Explains what {@link Tally#count} found, however long it takes within reason. */
    public static Explanation of(Election election, CountingRule rule, Outcome outcome) {
        return of(election, rule, outcome, PATIENT);
    }

    /** The same; where more choices would have to be looked at, nobody counts which votes were missing. */
    public static Explanation of(Election election, CountingRule rule, Outcome outcome, long effort) {
        Explainer explainer = new Explainer(election, rule, outcome, effort);
        return new Explanation(
                outcome.winners().stream()
                        .map(project -> Won.of(election, rule, outcome, project))
                        .toList(),
                explainer.lost(),
                explainer.shares(),
                outcome.preferred());
    }
}
