package fr.agissons.participatorybudget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot may hold. A limit that does not fit the mode cannot be written, here or in the database.
 *
 * @param mode how a voter says what they want
 * @param most the most projects, of an approval or a ranking
 * @param points all the points there are to share out
 * @param perProject the most points for one project
 * @param minimumKind what the least is counted in, if there is a least
 * @param minimum the least: projects, cents or hundredths of the envelope
 */
@Embeddable
public record VotingRule(
        @Column(name = "voting_mode") @Enumerated(EnumType.STRING)
        VotingMode mode,

        @Column(name = "voting_most") @Nullable Integer most,
        @Column(name = "voting_points") @Nullable Integer points,
        @Column(name = "voting_per_project") @Nullable Integer perProject,

        @Column(name = "minimum_kind") @Enumerated(EnumType.STRING) @Nullable
        Minimum minimumKind,

        @Column(name = "minimum") @Nullable Long minimum) {
    /** The most projects a ballot may name. */
    public static final int MOST_PROJECTS = 200;

    /** The most points there may be to share out. */
    public static final int MOST_POINTS = 1000;

    public VotingRule {
        require(MOST_PROJECTS, most, mode == VotingMode.APPROVAL || mode == VotingMode.RANKING);
        require(MOST_POINTS, points, mode == VotingMode.POINTS);
        require(points == null ? 0 : points, perProject, mode == VotingMode.POINTS);
        if ((minimumKind == null) != (minimum == null)
                || minimum != null && (minimum < 1 || minimum > greatest(mode, most, points, minimumKind))) {
            throw new IllegalArgumentException("Not a least: " + minimum + " " + minimumKind);
        }
    }

    private static void require(int greatest, @Nullable Integer limit, boolean fits) {
        if (fits ? limit == null || limit < 1 || limit > greatest : limit != null) {
            throw new IllegalArgumentException("Not a limit here: " + limit);
        }
    }

    private static long greatest(
            VotingMode mode, @Nullable Integer most, @Nullable Integer points, @Nullable Minimum kind) {
        if (kind == Minimum.PROJECTS) {
            return most != null ? most : points != null ? points : MOST_PROJECTS;
        }
        // Money limits a choice only where the envelope does.
        return mode != VotingMode.KNAPSACK ? 0 : kind == Minimum.PERCENT ? 100 : Envelope.MOST_CENTS;
    }

    /** So many projects at most. */
    public static VotingRule approval(int most) {
        return new VotingRule(VotingMode.APPROVAL, most, null, null, null, null);
    }

    /** As much as the envelope holds. */
    public static VotingRule knapsack() {
        return new VotingRule(VotingMode.KNAPSACK, null, null, null, null, null);
    }

    /** So many points, so many to one project at most. */
    public static VotingRule points(int all, int perProject) {
        return new VotingRule(VotingMode.POINTS, null, all, perProject, null, null);
    }

    /** So many projects in order at most. */
    public static VotingRule ranking(int most) {
        return new VotingRule(VotingMode.RANKING, most, null, null, null, null);
    }

    /** The same with a least. */
    public VotingRule atLeast(long least, Minimum kind) {
        return new VotingRule(mode, most, points, perProject, kind, least);
    }

    /** The fewest projects a ballot names: one, unless more are asked for. */
    public int leastProjects() {
        return minimumKind == Minimum.PROJECTS && minimum != null ? minimum.intValue() : 1;
    }

    /** The least in cents that what is chosen must cost, out of that envelope. */
    public long leastCents(long envelopeCents) {
        if (minimum == null || minimumKind == null || minimumKind == Minimum.PROJECTS) {
            return 0;
        }
        if (minimumKind == Minimum.AMOUNT) {
            return minimum;
        }
        BigInteger share = BigInteger.valueOf(envelopeCents).multiply(BigInteger.valueOf(minimum));
        return share.add(BigInteger.valueOf(99)).divide(BigInteger.valueOf(100)).longValueExact();
    }
}
