package fr.agissons.core.people.organisation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The organisations of the current town. */
interface OrganisationRepository extends Repository<Organisation, UUID> {
    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findBySlug(String slug);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    boolean existsBySlug(String slug);

    /** The organisation, locked until the transaction ends, so that rules over its members hold at the commit. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> lock(UUID id);

    @Query("""
            select o from Organisation o join o.members m
            where m.personId = :person and m.joinedAt is not null and m.role <> MEMBER and o.state <> WITHDRAWN
            order by o.nameKey, o.id
            """)
    List<Organisation> findManagedBy(UUID person);

    @Query("""
            select count(m) > 0 from OrganisationMember m
            where m.organisation.id = :organisation and m.personId = :person
            and m.joinedAt is not null and m.role <> MEMBER and m.organisation.state <> WITHDRAWN
            """)
    boolean isManagedBy(UUID organisation, UUID person);

    @Query("""
            select m.personId from OrganisationMember m
            where m.organisation.id = :organisation and m.joinedAt is not null and m.role <> MEMBER
            order by m.joinedAt, m.id
            """)
    List<UUID> findManagersOf(UUID organisation);

    @Query("select m from OrganisationMember m where m.organisation.id = :organisation and m.personId = :person")
    Optional<OrganisationMember> findMember(UUID organisation, UUID person);

    /** One of an organisation's people, with what the town knows of them. */
    record MemberRow(
            UUID person,
            String name,
            @Nullable String email,
            Locale language,
            MemberRole role,
            @Nullable Instant joinedAt) {
        boolean joined() {
            return joinedAt != null;
        }
    }

    @Query("""
            select new fr.agissons.core.people.organisation.OrganisationRepository$MemberRow(
                p.personId, p.displayName, p.email, p.language, m.role, m.joinedAt)
            from OrganisationMember m join Membership p on p.personId = m.personId
            where m.organisation.id = :organisation order by m.id
            """)
    List<MemberRow> findMembers(UUID organisation);

    @Query("select count(o) from Organisation o where o.state = VALIDATED")
    long countPublic();

    /** What waits for a moderator, the longest first. */
    @Query("""
            select o from Organisation o where o.state = PENDING order by o.submittedAt, o.id
            """)
    List<Organisation> findPending(Limit limit);

    @Query("select o from Organisation o where o.state = VALIDATED")
    Stream<Organisation> streamPublic();
}
