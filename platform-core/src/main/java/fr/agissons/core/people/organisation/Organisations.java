package fr.agissons.core.people.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What modules may ask about the town's organisations: who they are and who acts for them. */
@Service
@Transactional(readOnly = true)
public class Organisations {
    /**
     * The identifiers of the organisations that {@code :person} acts for, as a subquery for a module's own question, so
     * that a page need not ask twice.
     */
    public static final String MANAGED = """
             (select om.organisation.id from OrganisationMember om where om.personId = :person
                and om.joinedAt is not null and om.role <> MEMBER and om.organisation.state <> WITHDRAWN) \
            """;

    /** True in a page's statement when {@code :person} acts for {@code :organisation}, as {@link #isManager} says. */
    public static final String ACTS_FOR = """
            exists (select 1 from organisation_member om
                join organisation o on o.tenant_id = :tenant and o.id = om.organisation_id and o.state <> 'WITHDRAWN'
                where om.tenant_id = :tenant and om.organisation_id = :organisation and om.person_id = :person
                    and om.joined_at is not null and om.role <> 'MEMBER')
            """;

    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** The organisation when it is public now. */
    public Optional<OrganisationCard> validated(UUID id) {
        return organisations.findById(id).map(Organisation::card).filter(OrganisationCard::validated);
    }

    /** The organisations among these identifiers, whatever their state, in one statement. */
    public Map<UUID, OrganisationCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return organisations.findByIdIn(ids).stream()
                .map(Organisation::card)
                .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
    }

    /** How many the public directory holds. */
    public long countPublic() {
        return organisations.countPublic();
    }

    /** The organisations this person acts for, as owner or manager, by name. */
    public List<OrganisationCard> managedBy(UUID person) {
        return organisations.findManagedBy(person).stream()
                .map(Organisation::card)
                .toList();
    }

    /** Whether this person acts for that organisation, as owner or manager. */
    public boolean isManager(UUID organisation, UUID person) {
        return organisations.isManagedBy(organisation, person);
    }

    /** The people who act for that organisation: its owners and managers. */
    public List<UUID> managers(UUID organisation) {
        return organisations.findManagersOf(organisation);
    }
}
