package fr.agissons.participatorybudget.edition;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an edition like an earlier one: most towns vote each year by the same rules. */
@Service
@Transactional
public class RepeatEdition {
    private final Editions read;
    private final EditionStore editions;
    private final EnvelopeStore envelopes;
    private final TendEditions tend;
    private final TownClock clock;

    RepeatEdition(Editions read, EditionStore editions, EnvelopeStore envelopes, TendEditions tend, TownClock clock) {
        this.read = read;
        this.editions = editions;
        this.envelopes = envelopes;
        this.tend = tend;
        this.clock = clock;
    }

    /**
     * Begins one with the envelopes, the rules and the phases of an earlier one, the latter a year or more on; its words too,
     * where none were said. Projects, rolls and codes are not taken along.
     */
    public UUID begin(UUID earlier, EditionWords words) {
        EditionView like = read.any(earlier).orElseThrow(Refusals.NotFound::new);
        UUID begun = tend.begin(words.or(like.words()));
        Edition edition = editions.locked(begun);
        if (like.voting() != null) {
            edition.rule(like.voting());
        }
        if (like.counting() != null) {
            edition.count(like.counting());
        }
        if (like.electorate() != null) {
            edition.admit(like.electorate());
        }
        edition.plan(like.phases().again(clock.now(), clock.zone()), clock.now());
        editions.saveAndFlush(edition);
        like.envelopes().forEach(one -> envelopes.saveAndFlush(new Envelope(begun, one.district(), one.cents())));
        return begun;
    }
}
