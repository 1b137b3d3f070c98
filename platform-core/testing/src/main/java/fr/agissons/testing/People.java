package fr.agissons.testing;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People who have signed in to a town for the first time, just now. */
@Component
public class People {
    private final Newcomers newcomers;
    private final Memberships memberships;

    People(Newcomers newcomers, Memberships memberships) {
        this.newcomers = newcomers;
        this.memberships = memberships;
    }

    /** A new resident of the current town. */
    public Me resident(String name) {
        return person(name, Role.RESIDENT);
    }

    /** A new resident of that town. */
    public Me residentOf(Tenant tenant, String name) {
        return Tenancy.call(tenant, () -> resident(name));
    }

    /** The same person, signing in to the current town too. */
    public Me join(Me elsewhere) {
        return newcomers.welcome(new Newcomers.Identity(
                elsewhere.person(), elsewhere.displayName(), elsewhere.email(), elsewhere.language(), false));
    }

    /** A new moderator of the current town. */
    public Me moderator(String name) {
        return person(name, Role.MODERATOR);
    }

    /** A new admin of the current town. */
    public Me admin(String name) {
        return person(name, Role.ADMIN);
    }

    private Me person(String name, Role role) {
        UUID subject = UUID.randomUUID();
        String email =
                name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ".") + "." + subject + "@exemple.fr";
        Me me = newcomers.welcome(new Newcomers.Identity(subject, name, email, "fr", false));
        if (role == Role.RESIDENT) {
            return me;
        }
        return promoted(me, role);
    }

    /** The same person with another role in their town, from their next sign-in on. */
    public Me promoted(Me me, Role role) {
        memberships.grant(me.person(), role);
        return new Me(me.person(), me.tenant(), role, false, me.displayName(), me.email(), me.language());
    }
}
