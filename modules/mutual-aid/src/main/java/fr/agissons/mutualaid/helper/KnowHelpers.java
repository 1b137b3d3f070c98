package fr.agissons.mutualaid.helper;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the town knows of its helpers, and the charter they accept. */
@Service
@Transactional
public class KnowHelpers {
    private final Helpers helpers;
    private final Charters charters;
    private final TownClock clock;

    KnowHelpers(Helpers helpers, Charters charters, TownClock clock) {
        this.helpers = helpers;
        this.charters = charters;
        this.clock = clock;
    }

    /** How far this person can be asked to help. */
    @Transactional(readOnly = true)
    public Trust of(UUID person) {
        return helpers.findByPersonId(person).map(this::trust).orElse(Trust.NONE);
    }

    /** The same, and nobody changes it until the transaction ends: the first of all that whoever matches people locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Trust locked(UUID person) {
        return helpers.lock(person).map(this::trust).orElse(Trust.NONE);
    }

    /** The charter as it is now. */
    @Transactional(readOnly = true)
    public CharterText charter() {
        return charters.findFirstByOrderByNumberDesc()
                .map(charter -> new CharterText(charter.number(), charter.words()))
                .orElse(new CharterText(0, null));
    }

    /**
     * The person accepts the charter they were shown; false when another has been published since.
     *
     * @param neighbourhood where they can help at a minute's notice, if they say so
     */
    public boolean accept(UUID person, int number, @Nullable String neighbourhood) {
        if (number != charter().number()) {
            return false;
        }
        HelpingHand helper = helpers.lock(person)
                .orElseGet(() -> helpers.saveAndFlush(new HelpingHand(person, number, clock.now())));
        helper.accept(number, clock.now());
        helper.liveIn(neighbourhood);
        return true;
    }

    /**
     * Publishes a new version: everybody accepts it before they help again.
     *
     * @param seen the version that was looked at
     */
    public void publish(UUID staff, int seen, String words) {
        if (seen != charter().number()) {
            throw new Refusals.Conflict("mutualaid.charter.stale");
        }
        try {
            charters.saveAndFlush(new Charter(seen + 1, words, staff, clock.now()));
        } catch (DataIntegrityViolationException another) {
            throw new Refusals.Conflict("mutualaid.charter.stale");
        }
    }

    private Trust trust(HelpingHand helper) {
        return new Trust(helper.charter() == charter().number(), helper.level(), helper.suspended());
    }
}
