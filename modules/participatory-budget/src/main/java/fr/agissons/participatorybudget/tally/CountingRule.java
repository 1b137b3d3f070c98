package fr.agissons.participatorybudget.tally;

/**
 * All that has to be settled before a vote, so that its count leaves nothing to decide.
 *
 * @param method how ballots choose
 * @param completion what becomes of the money left
 * @param raise how shares are raised, where the completion raises them
 * @param ties who goes first among equals
 * @param entry what a project needs to be counted
 * @param comparison whether the outcome is put beside the majority's ("comparison step" of Wieliczka, 2023): if more
 *     voters have strictly more of their projects among the greedy winners by votes, those win
 */
public record CountingRule(
        Method method, Completion completion, Raise raise, TieRule ties, Entry entry, boolean comparison) {
    public CountingRule {
        if (!completion.fits(method)) {
            throw new IllegalArgumentException(completion.key() + " cannot complete " + method.key());
        }
    }

    /** The rule as it is usually meant: shares raised by one, ties by identifier, all projects, no comparison. */
    public static CountingRule of(Method method, Completion completion) {
        return new CountingRule(method, completion, new Raise(1, true), TieRule.LEX, Entry.OPEN, false);
    }

    public CountingRule with(Raise other) {
        return new CountingRule(method, completion, other, ties, entry, comparison);
    }

    public CountingRule with(TieRule other) {
        return new CountingRule(method, completion, raise, other, entry, comparison);
    }

    public CountingRule with(Entry other) {
        return new CountingRule(method, completion, raise, ties, other, comparison);
    }

    public CountingRule withComparison() {
        return new CountingRule(method, completion, raise, ties, entry, true);
    }
}
