package fr.agissons.mutualaid.bank;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The transfers of the town. */
interface Transfers extends Repository<Transfer, UUID> {
    Transfer saveAndFlush(Transfer transfer);

    Optional<Transfer> findById(UUID id);

    @Query("select t.id from Transfer t where t.formKey = :sent and t.kind = HELP")
    Optional<UUID> findIdByKey(UUID sent);

    @Query("select t.id from Transfer t where t.reverses = :transfer")
    Optional<UUID> findReversalOf(UUID transfer);

    /** What was paid for this help or skill and stands. */
    @Query("""
            select t.id from Transfer t where t.kind = HELP and (t.matchId = :deal or t.invitationId = :deal)
            and not exists (select r.id from Transfer r where r.reverses = t.id)""")
    Optional<UUID> findStanding(UUID deal);
}
