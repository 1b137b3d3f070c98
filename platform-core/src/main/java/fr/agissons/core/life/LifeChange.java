package fr.agissons.core.life;

import fr.agissons.core.tenancy.Tenant;

/** What became of an operator's act on a site. */
public sealed interface LifeChange {
    /** Why an act was refused. */
    enum Reason {
        /** No site has this name. */
        UNKNOWN_SITE,
        /** The site is not in a state where this can be done. */
        NOT_NOW,
        /** Nobody said why, or at too great a length. */
        NO_REASON,
        /** What was typed to confirm is not the site's host. */
        OTHER_HOST,
        /** Somebody else did something to the site at the same moment. */
        OVERTAKEN
    }

    /** Done; the site as it is now. */
    record Done(Tenant site) implements LifeChange {}

    /** Not done. */
    record Refused(Reason reason) implements LifeChange {}
}
