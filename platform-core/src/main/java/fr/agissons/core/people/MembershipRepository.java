package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The members of the current town. */
interface MembershipRepository extends Repository<Membership, UUID> {
    Optional<Membership> findByPersonId(UUID person);

    List<Membership> findByPersonIdIn(Collection<UUID> people);

    Optional<Membership> findByEmail(String email);

    @Query("select m.personId from Membership m where m.role in :roles order by m.personId")
    List<UUID> findPersonIdByRoleIn(Collection<Role> roles);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.role = :role order by m.id")
    List<Membership> lockByRole(Role role);
}
