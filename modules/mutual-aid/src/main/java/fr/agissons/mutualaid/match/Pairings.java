package fr.agissons.mutualaid.match;

import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who is concerned by an offer, before anything is locked. */
@Component
class Pairings {
    private final Reads reads;

    Pairings(Reads reads) {
        this.reads = reads;
    }

    /** The one of that number, whoever asks. */
    Pairing find(UUID match) {
        return reads.first(Pairing.class, Pairing.ONE, Map.of("match", match)).orElseThrow(Refusals.NotFound::new);
    }

    /** The one of that number, when this person asked for the help. */
    Pairing ofRequester(UUID person, UUID match) {
        Pairing pairing = find(match);
        if (!person.equals(pairing.requester())) {
            throw new Refusals.NotFound();
        }
        return pairing;
    }

    /** The one of that number, when this person offers the help. */
    Pairing ofHelper(UUID person, UUID match) {
        Pairing pairing = find(match);
        if (!person.equals(pairing.helper())) {
            throw new Refusals.NotFound();
        }
        return pairing;
    }

    /** What this person has offered and is not over. */
    List<Pairing> activeOf(UUID helper) {
        return reads.list(Pairing.class, Pairing.ACTIVE_OF_HELPER, Map.of("helper", helper));
    }
}
