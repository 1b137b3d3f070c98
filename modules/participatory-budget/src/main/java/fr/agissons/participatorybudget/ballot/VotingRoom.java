package fr.agissons.participatorybudget.ballot;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open box with everything a ballot is checked against.
 *
 * @param paper the empty ballot
 * @param key the box's
 * @param now when the voter came in
 */
record VotingRoom(Paper paper, BoxKey key, Instant now) {
    EditionView edition() {
        return paper.edition();
    }

    /** The district this ballot is for, if it is one of the edition's. */
    @Nullable
    String district(Voter voter, Slip slip) {
        String bound = voter.boundTo(edition().voters());
        String said = bound == null ? slip.district() : bound;
        return edition().envelopes().stream()
                .map(EnvelopeView::district)
                .filter(one -> one != null && one.equals(said))
                .findFirst()
                .orElse(null);
    }

    /** The one district that still votes, if the vote of all others is over. */
    Optional<String> only() {
        return edition().onlyDistrict(now);
    }

    /** That the vote of everybody else is over. */
    Reply.Late late() {
        return new Reply.Late(now, Objects.requireNonNull(edition().closes(null)));
    }
}
