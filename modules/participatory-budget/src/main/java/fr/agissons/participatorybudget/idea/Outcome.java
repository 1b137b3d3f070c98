package fr.agissons.participatorybudget.idea;

import fr.agissons.theming.component.Tone;
import java.util.Optional;

/** What the services answer to an idea. */
public enum Outcome {
    FEASIBLE("realisable", Tone.SUCCESS),
    /** Possible if it is done otherwise than was written. */
    CHANGED("adaptee", Tone.SUCCESS),
    INFEASIBLE("non-realisable", Tone.WARNING);

    private final String slug;
    private final Tone tone;

    Outcome(String slug, Tone tone) {
        this.slug = slug;
        this.tone = tone;
    }

    /** Its name in addresses and forms. */
    public String slug() {
        return slug;
    }

    /** How a badge says it. */
    public Tone tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "budget.outcome." + slug;
    }

    /** Whether it can become a project. */
    public boolean isPossible() {
        return this != INFEASIBLE;
    }

    /** The outcome of that name, if there is one. */
    public static Optional<Outcome> of(String slug) {
        for (Outcome outcome : values()) {
            if (outcome.slug.equals(slug)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
