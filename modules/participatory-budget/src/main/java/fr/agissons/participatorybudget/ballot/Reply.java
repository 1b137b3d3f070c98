package fr.agissons.participatorybudget.ballot;

import java.time.Instant;
import java.util.List;

/** What the ballot box answers. */
public sealed interface Reply {
    /**
     * The ballot counts.
     *
     * @param tracking the voter's receipt
     * @param paper the empty ballot that it was checked against
     */
    record Confirmed(Tracking tracking, Paper paper) implements Reply {}

    /** The draft is kept; it counts nowhere. */
    record Kept() implements Reply {}

    /** The vote is a draft again, and counts nowhere until it is confirmed. */
    record TakenBack() implements Reply {}

    /** These choices are no ballot yet. */
    record Faulty(List<Fault> faults) implements Reply {}

    /**
     * The vote was over when this came in.
     *
     * @param received when it came in, by the server's clock
     * @param closed when the vote closed
     */
    record Late(Instant received, Instant closed) implements Reply {}

    /** The vote is not open yet. */
    record TooEarly() implements Reply {}

    /** This voter may not vote here: why, as a message key. */
    record Excluded(String key) implements Reply {}

    /** The voter's vote is in already, and stands as it is: on paper, at another door, or confirmed while a draft was sent. */
    record Voted(Voter.Channel channel) implements Reply {}
}
