package fr.agissons.participatorybudget.ballot;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why choices are no ballot yet.
 *
 * @param kind what is wrong
 * @param envelope the envelope it is about, if it is about one
 * @param project the project it is about, if it is about one
 * @param limit the rule's figure: projects, points, places or cents
 * @param found what the choices have, or how much is missing
 */
public record Fault(
        Kind kind, @Nullable UUID envelope, @Nullable UUID project, long limit, long found) {
    /** What can be wrong. */
    public enum Kind {
        /** Nothing is chosen at all. */
        EMPTY,
        /** A project that is not on this ballot, or was withdrawn. */
        NOT_HERE,
        /** A project of a district this voter has no say in. */
        ELSEWHERE,
        TOO_MANY,
        TOO_FEW,
        /** Costs more than the envelope holds; {@code found} is what is missing. */
        OVER_ENVELOPE,
        /** Costs less than a ballot must; {@code found} is what is missing. */
        UNDER_LEAST,
        TOO_MANY_POINTS,
        TOO_MANY_FOR_ONE,
        /** Two projects in one place. */
        SAME_PLACE;

        /** Message key of the sentence. */
        public String key() {
            return "budget.ballot.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Fault of(Kind kind) {
        return new Fault(kind, null, null, 0, 0);
    }

    static Fault of(Kind kind, UUID project) {
        return new Fault(kind, null, project, 0, 0);
    }

    static Fault in(UUID envelope, Kind kind, long limit, long found) {
        return new Fault(kind, envelope, null, limit, found);
    }

    /** Whether its figures are amounts of money. */
    public boolean isMoney() {
        return kind == Kind.OVER_ENVELOPE || kind == Kind.UNDER_LEAST;
    }
}
