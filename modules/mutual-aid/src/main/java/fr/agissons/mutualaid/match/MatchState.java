package fr.agissons.mutualaid.match;

/** What became of an offer to help. */
public enum MatchState {
    /** Somebody proposes to come; nobody counts on it yet. */
    OFFERED,
    /** Whoever asked said yes: they know each other's names and the way. */
    CONFIRMED,
    /** Whoever asked said no. */
    DECLINED,
    /** The helper cannot come after all. */
    WITHDRAWN,
    /** The town stopped sending this helper to people. */
    FALLEN,
    /** The request was over before the help was given. */
    ENDED,
    /** The help was given. */
    DONE;

    /** Message key of its label. */
    public String key() {
        return Match.KIND + ".state." + name();
    }

    boolean isActive() {
        return this == OFFERED || this == CONFIRMED;
    }
}
