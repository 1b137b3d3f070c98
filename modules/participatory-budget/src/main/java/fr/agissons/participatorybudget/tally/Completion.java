package fr.agissons.participatorybudget.tally;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the money that a method leaves: Equal Shares alone often spends no more than half of it. */
public enum Completion {
    /** It stays unspent. */
    NONE("none"),
    /** The projects with most votes that still fit are added. */
    U_VOTES("u-votes"),
    /** The projects with most votes per cost that still fit are added. */
    U_DENSITY("u-density"),
    /** Every voter's share is raised step by step and the count made anew, as long as the budget allows. */
    ADD1("add1"),
    /** That, then the projects with most votes that still fit. */
    ADD1_U_VOTES("add1+u-votes");

    private final String key;

    Completion(String key) {
        this.key = key;
    }

    /** The name in commands and files. */
    public String key() {
        return key;
    }

    public static Optional<Completion> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The greedy methods leave nothing that could be added; shares can be raised only where there are shares. */
    public boolean fits(Method method) {
        return switch (this) {
            case NONE -> true;
            case U_VOTES, U_DENSITY -> method.isEqualShares() || method == Method.PHRAGMEN;
            case ADD1, ADD1_U_VOTES -> method.isEqualShares();
        };
    }

    boolean raisesShares() {
        return this == ADD1 || this == ADD1_U_VOTES;
    }
}
