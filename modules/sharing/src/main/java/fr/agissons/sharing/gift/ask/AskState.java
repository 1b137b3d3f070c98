package fr.agissons.sharing.gift.ask;

/** How far somebody is who would like some of what is given, or would give what is looked for. */
public enum AskState {
    /** Waits for an answer. */
    ASKED,
    /** Somebody counts on it. */
    PROMISED,
    /** It has changed hands. */
    GIVEN,
    /** The answer was no. */
    DECLINED,
    /** Not needed any more, before anything was promised. */
    CANCELLED,
    /** Whoever wrote the give-away took the promise back. */
    RENEGED,
    /** Whoever it was promised to does not come. */
    GAVE_UP,
    /** Nobody came. */
    NOT_COLLECTED,
    /** It all went to others, or was taken back, before there was an answer. */
    CLOSED;

    /** Message key of its label. */
    public String key() {
        return Ask.KIND + ".state." + name();
    }

    /** Whether something is still to happen. */
    public boolean isActive() {
        return this == ASKED || this == PROMISED;
    }
}
