package fr.agissons.core.people;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes whoever signs in a member of the town, and gives those it expected their role. */
@Component
class MembersAtTheDoor implements Newcomers {
    private final Memberships memberships;
    private final ExpectedAdmins expected;

    MembersAtTheDoor(Memberships memberships, ExpectedAdmins expected) {
        this.memberships = memberships;
        this.expected = expected;
    }

    @Override
    public Me welcome(Identity identity) {
        Membership member = memberships.join(
                identity.subject(), identity.name(), identity.email(), Locale.forLanguageTag(identity.language()));
        Role role = expected.arrived(member.person(), identity.email()).orElse(member.role());
        return new Me(
                member.person(),
                Tenancy.current().id().value(),
                role,
                identity.operator(),
                member.displayName(),
                identity.email(),
                member.language().getLanguage());
    }
}
