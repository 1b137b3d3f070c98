package fr.agissons.sharing.queue;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of the town's libraries, in the order people came. Whoever changes one has taken the library's turn before, so
 * that nobody is served twice and nobody is passed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingLine {
    private final Holds holds;
    private final TownClock clock;

    WaitingLine(Holds holds, TownClock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    /** Puts somebody at the end of the line; their place. */
    public UUID join(UUID library, UUID model, UUID person, Asked asked) {
        return holds.saveAndFlush(new Hold(library, model, person, asked, clock.now()))
                .getId();
    }

    /** Where that person waits for the model already, for any of these days. */
    public Optional<Waiting> alike(UUID person, UUID model, Period period) {
        return holds.alike(person, model, period.pickup(), period.due()).stream()
                .map(Hold::waiting)
                .findFirst();
    }

    /** Who waits for one of these models, the first first. */
    public List<Waiting> of(Collection<UUID> models) {
        return holds.line(models).stream().map(Hold::waiting).toList();
    }

    /** Whether somebody waits for one of these models, for any of these days. */
    public boolean isWanted(Collection<UUID> models, LocalDate first, LocalDate last) {
        return holds.wanting(models, first, last) > 0;
    }

    /** It is their turn: this is what they are offered. */
    public void serve(UUID hold, UUID reservation) {
        Hold found = holds.findById(hold).orElseThrow(Refusals.NotFound::new);
        found.serve(reservation);
        holds.saveAndFlush(found);
    }

    /** What was offered is gone again: whoever it was offered to has their place back. */
    public void putBack(UUID reservation) {
        holds.findByReservationId(reservation).ifPresent(hold -> {
            hold.waitAgain();
            holds.saveAndFlush(hold);
        });
    }

    /** At which library that person has that place. */
    public UUID library(UUID person, UUID hold) {
        return own(person, hold).libraryId();
    }

    /** Gives a place up; doing so twice changes nothing. */
    public void leave(UUID person, UUID hold) {
        Hold found = own(person, hold);
        if (found.state() != HoldState.LEFT) {
            found.leave();
            holds.saveAndFlush(found);
        }
    }

    /** Ends what nothing can come of at that library, as its first day lies before that one; who waited in vain. */
    public List<Waiting> end(UUID library, LocalDate first) {
        List<Hold> past = holds.past(library, first);
        past.forEach(hold -> {
            hold.end();
            holds.saveAndFlush(hold);
        });
        return past.stream().map(Hold::waiting).toList();
    }

    /** The models of that library that somebody waits for. */
    public List<UUID> models(UUID library) {
        return holds.models(library);
    }

    /** The libraries of the town somebody waits at. */
    public List<UUID> libraries() {
        return holds.libraries();
    }

    private Hold own(UUID person, UUID hold) {
        return holds.findById(hold)
                .filter(found -> found.personId().equals(person))
                .orElseThrow(Refusals.NotFound::new);
    }
}
