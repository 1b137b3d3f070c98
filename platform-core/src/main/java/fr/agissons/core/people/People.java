package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the current town, as the modules see them: cards to read, nothing to change. */
@Service
@Transactional(readOnly = true)
public class People {
    private final MembershipRepository memberships;

    People(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** The member of that identity, or nothing when they never signed in here. */
    public Optional<PersonCard> find(UUID person) {
        return memberships.findByPersonId(person).map(Membership::card);
    }

    /** The members among these identities, by identity, in one statement. */
    public Map<UUID, PersonCard> find(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return memberships.findByPersonIdIn(people).stream()
                .map(Membership::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /** The member whose verified address this is. */
    public Optional<PersonCard> findByEmail(String email) {
        return memberships.findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(Membership::card);
    }

    /** The members who hold this role or a higher one. */
    public List<UUID> holding(Role role) {
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(one -> !one.atLeast(role));
        return memberships.findPersonIdByRoleIn(roles);
    }
}
