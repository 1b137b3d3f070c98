package fr.agissons.participatorybudget.pabulib;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How voters were asked, as a file's META says it. */
enum VoteType {
    APPROVAL("approval", false),
    CHOOSE_ONE("choose-1", false),
    CUMULATIVE("cumulative", true),
    SCORING("scoring", true),
    ORDINAL("ordinal", true);

    private final String key;
    private final boolean scored;

    VoteType(String key, boolean scored) {
        this.key = key;
        this.scored = scored;
    }

    static Optional<VoteType> of(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.key.equals(lower)).findFirst();
    }

    String key() {
        return key;
    }

    /** Whether ballots end up with points. */
    boolean isScored() {
        return scored;
    }

    /** Whether points are written in a column of their own. */
    boolean writesPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
