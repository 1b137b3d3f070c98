package fr.agissons.participatorybudget.ballot;

import org.jspecify.annotations.Nullable;

/**
 * What lies in the box for a voter, as they alone may see it.
 *
 * @param channel how it came in
 * @param district the district it was cast for
 * @param confirmed whether it counts
 * @param choices what stands on it; nothing of a paper ballot, which names nobody
 * @param code its code on the public list, once it counts
 */
public record HeldBallot(
        Voter.Channel channel,
        @Nullable String district,
        boolean confirmed,
        Choices choices,
        @Nullable String code) {}
