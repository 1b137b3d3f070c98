package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an edition in the transaction that takes its first ballot; for every later ballot it changes nothing. */
@Component
public class FirstBallot {
    private final EditionStore editions;

    FirstBallot(EditionStore editions) {
        this.editions = editions;
    }

    /**
     * Notes that a ballot is being taken. Whoever is changing the edition at this moment is waited for, so what the ballot
     * is checked against has to be read after this.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID edition, Instant at) {
        editions.noteFirstBallot(Tenancy.current().id().value(), edition, at);
    }
}
