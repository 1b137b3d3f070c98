package fr.agissons.participatorybudget.tally;

import java.util.Arrays;
import java.util.Optional;

/** How ballots choose projects, before what is left of the budget is dealt with. */
public enum Method {
    /** The projects with most votes (or points), one after the other, each that still fits. */
    GREEDY_VOTES("greedy-votes"),
    /** The same by votes (or points) per cost. */
    GREEDY_DENSITY("greedy-density"),
    /**
     * Equal Shares where a project is worth its cost to a voter. Of the three by Peters, Pierczyński and Skowron,
     * "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021), the one that cities use.
     */
    MES_COST("mes-cost"),
    /** Equal Shares where each project is worth one. */
    MES_CARD("mes-card"),
    /** Equal Shares where a project is worth the points it was given. */
    MES_POINTS("mes-points"),
    /** Phragmén's sequential rule: money comes in evenly, and supporters buy as soon as they can. */
    PHRAGMEN("phragmen");

    private final String key;

    Method(String key) {
        this.key = key;
    }

    /** The name in commands and files. */
    public String key() {
        return key;
    }

    public static Optional<Method> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Whether every voter gets the same share of the budget to spend. */
    public boolean isEqualShares() {
        return this == MES_COST || this == MES_CARD || this == MES_POINTS;
    }

    /** Whether ballots of this kind say what the method asks. */
    public boolean fits(Election election) {
        return switch (this) {
            case GREEDY_VOTES, GREEDY_DENSITY -> true;
            case MES_COST, MES_CARD, PHRAGMEN -> !election.hasPoints();
            case MES_POINTS -> election.hasPoints();
        };
    }
}
