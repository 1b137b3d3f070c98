package fr.agissons.mutualaid.invitation;

/** Where an invitation stands. That nobody answered in time is said by the clock, whatever stands here. */
public enum InvitationState {
    /** Waits for a yes or a no. */
    SENT,
    /** Yes: both know how to reach each other. */
    ACCEPTED,
    /** No, with or without a reason. */
    DECLINED,
    /** It should not have been sent; the town reads it. */
    REPORTED,
    /** Whoever asked no longer needs it. */
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED,
    /** It was done. */
    DONE;

    /** Whether each side knows how to reach the other. */
    public boolean isKnown() {
        return this == ACCEPTED || this == DONE;
    }

    /** Message key of its label. */
    public String key() {
        return Invitation.KIND + ".state." + name();
    }
}
