package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** What must be right before a vote opens. */
public enum Check {
    WORDS,
    ENVELOPES,
    PROJECTS,
    PRICES,
    VOTING,
    MINIMUM,
    COUNTING,
    ELECTORATE,
    VOTERS,
    SEED,
    PHASES,
    PUBLISHED;

    /** Message key of what it asks for; {@code .todo} says how to mend it. */
    public String key() {
        return "budget.check." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether that edition passes. */
    boolean passes(EditionView edition) {
        VotingRule voting = edition.voting();
        CountingRule counting = edition.counting();
        var envelopes = edition.envelopes();
        return switch (this) {
            case WORDS -> edition.words().areComplete();
            case ENVELOPES -> !envelopes.isEmpty() && envelopes.stream().allMatch(envelope -> envelope.cents() > 0);
            case PROJECTS ->
                !envelopes.isEmpty()
                        && envelopes.stream()
                                .allMatch(envelope -> envelope.prices().size() >= 2);
            case PRICES -> envelopes.stream().noneMatch(EnvelopeView::isOverpriced);
            case VOTING -> voting != null;
            case MINIMUM -> voting != null && envelopes.stream().allMatch(envelope -> envelope.reaches(voting));
            case COUNTING ->
                counting != null && voting != null && counting.method().counts(voting.mode());
            case ELECTORATE -> edition.electorate() != null;
            case VOTERS -> edition.electorate() != null && edition.peopled();
            case SEED -> !edition.commitment().isEmpty();
            case PHASES -> edition.phases().isComplete();
            case PUBLISHED -> edition.published();
        };
    }
}
