package fr.agissons.sharing.gift;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers for a give-away: whoever wrote it, or those who act for the association it was written for. */
@Component
public class Givers {
    private final Organisations organisations;

    Givers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Whether this person answers for it. */
    public boolean answersFor(UUID person, @Nullable UUID author, @Nullable UUID organisation) {
        return organisation == null ? person.equals(author) : organisations.isManager(organisation, person);
    }

    /** Whom to tell about it. */
    public List<UUID> toTell(@Nullable UUID author, @Nullable UUID organisation) {
        if (organisation != null) {
            return organisations.managers(organisation);
        }
        return author == null ? List.of() : List.of(author);
    }

    void requireActsFor(UUID person, @Nullable UUID organisation) {
        if (organisation != null && !organisations.isManager(organisation, person)) {
            throw new Refusals.Forbidden("sharing.gift.not-your-organisation");
        }
    }

    /** The same to those who do not answer for it does not exist among what they look after. */
    void require(UUID person, GiveAway gift) {
        if (!answersFor(person, gift.authorId(), gift.organisationId())) {
            throw new Refusals.NotFound();
        }
    }
}
