package fr.agissons.core.address;

/** What the DNS said of a wished name. */
public enum Finding {
    /** It leads here, and its owner means this site. */
    GOOD,
    /** Its owner has not stated that it is for this site. */
    NO_PROOF,
    /** It leads nowhere yet. */
    NO_ROUTE,
    /** It leads to somebody else. */
    OTHER_ROUTE,
    /** Another site was faster. */
    TAKEN,
    /** The DNS did not answer. */
    RESOLVER_AWAY
}
