package fr.agissons.mutualaid.request;

/** Where a request stands. That its time is over is said by the clock, whatever stands here. */
public enum RequestState {
    /** Waits for somebody of the town to read it. */
    NEW,
    /** Read; neighbours can offer their help. */
    TRIAGED,
    /** Somebody has offered, nobody is confirmed: that is no help yet. */
    MATCHED,
    /** At least one helper is confirmed. */
    CONFIRMED,
    /** The help was given; both sides say how it went. */
    DONE,
    /** Nothing more is expected of anybody. */
    CLOSED,
    /** No longer needed, or taken off by the town. */
    CANCELLED,
    /** Its time passed and nobody was confirmed. */
    EXPIRED;

    /** Message key of its label. */
    public String key() {
        return HelpRequest.KIND + ".state." + name();
    }

    /** Whether somebody may still come to help. */
    public boolean isOpen() {
        return this == NEW || this == TRIAGED || this == MATCHED || this == CONFIRMED;
    }
}
