package fr.agissons.core.people;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes whoever signs in a member of the town. */
@Component
class MembersAtTheDoor implements Newcomers {
    private final Memberships memberships;

    MembersAtTheDoor(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Me welcome(Identity identity) {
        Membership member = memberships.join(
                identity.subject(), identity.name(), identity.email(), Locale.forLanguageTag(identity.language()));
        return new Me(
                member.person(),
                Tenancy.current().id().value(),
                member.role(),
                identity.operator(),
                member.displayName(),
                identity.email(),
                member.language().getLanguage());
    }
}
