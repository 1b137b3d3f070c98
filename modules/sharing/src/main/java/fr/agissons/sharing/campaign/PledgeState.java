package fr.agissons.sharing.campaign;

/** How far a pledge is. */
public enum PledgeState {
    /** It is to be brought, or the rest of it. */
    PLEDGED,
    /** It has come in. */
    RECEIVED,
    /** Whoever pledged it cannot bring it after all. */
    WITHDRAWN,
    /** The campaign ended before it came. */
    NOT_BROUGHT;

    /** Message key of its label. */
    public String key() {
        return Pledge.KIND + ".state." + name();
    }
}
