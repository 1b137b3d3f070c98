package fr.agissons.participatorybudget.ballot;

import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.Electorate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the ballot box, by the one thing that lets them vote.
 *
 * @param kind how they are known
 * @param identity the number of the account, of the line on the roll, or of the letter's code
 * @param district the district they live in, where that is known
 * @param channel how their ballot comes in
 * @param born when they were born, where that is known
 * @param member whose account they came in with, if they did: their own, or that of the line it has taken up
 */
public record Voter(
        Kind kind,
        UUID identity,
        @Nullable String district,
        Channel channel,
        @Nullable LocalDate born,
        @Nullable UUID member) {
    public Voter(Kind kind, UUID identity, @Nullable String district, Channel channel) {
        this(kind, identity, district, channel, null);
    }

    public Voter(Kind kind, UUID identity, @Nullable String district, Channel channel, @Nullable LocalDate born) {
        this(kind, identity, district, channel, born, null);
    }

    /** How a voter is known. */
    public enum Kind {
        /** By an account on this site. */
        PERSON,
        /** By a line on the electoral roll. */
        ROLL,
        /** By the code of a letter. */
        CODE
    }

    /** How a ballot comes in. */
    public enum Channel {
        WEB,
        DESK,
        PAPER;

        /** Message key of its name. */
        public String key() {
            return "budget.ballot.channel." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Somebody with an account. */
    public static Voter person(UUID person) {
        return new Voter(Kind.PERSON, person, null, Channel.WEB, null, person);
    }

    /** Somebody on the roll, whichever way their ballot comes in. */
    static Voter onRoll(UUID line) {
        return new Voter(Kind.ROLL, line, null, Channel.DESK);
    }

    /** The district that is not theirs to say: the one they live in, where everybody votes in their own. */
    public @Nullable String boundTo(Electorate electorate) {
        return electorate.districts() == Districts.OWN ? district : null;
    }

    /** What the box's key makes a hash of. */
    String text() {
        return kind.name() + ':' + identity;
    }
}
