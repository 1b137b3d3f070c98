package fr.agissons.core.onboarding;

import java.util.List;

/**
 * What a site should have before it opens; nothing of it holds the opening back.
 *
 * @param steps what there is to do, in order
 */
public record Checklist(List<Step> steps) {
    public Checklist {
        steps = List.copyOf(steps);
    }

    /** One thing to do, and whether it is done. */
    public record Step(Kind kind, boolean done) {}

    /** The things to do. */
    public enum Kind {
        /** Somebody administers the site and has signed in. */
        ADMIN,
        /** The proposed colours were looked at and replaced by the town's own. */
        LOOK,
        /** There is something to find on it. */
        CONTENT,
        /** It has an address of its own; a choice, not a duty. */
        HOST
    }

    /** How many are done. */
    public long done() {
        return steps.stream().filter(Step::done).count();
    }
}
