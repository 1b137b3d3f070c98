package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an edition in the transaction that takes its first ballot; for every later ballot it changes nothing. */
@Component
public class FirstBallot {
    private static final String NOTE = """
            update budget_edition set first_ballot_at = :at
            where tenant_id = :tenant and id = :edition and first_ballot_at is null""";

    private final JdbcClient jdbc;

    FirstBallot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes that a ballot is being taken. Whoever is changing the edition at this moment is waited for, so what the ballot
     * is checked against has to be read after this.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID edition, Instant at) {
        jdbc.sql(NOTE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("tenant", Tenancy.current().id().value())
                .param("edition", edition)
                .update();
    }
}
