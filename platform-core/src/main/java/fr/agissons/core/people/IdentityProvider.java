package fr.agissons.core.people;

import fr.agissons.core.tenancy.Tenant;
import java.util.UUID;

/**
 * The port towards whoever holds identities. Every site has a client of its own there, so that a sign-in made for one town
 * is worth nothing to another, and so that the sign-in pages wear the town's name and colours.
 */
public interface IdentityProvider {
    /** Where the provider sends people back to on a site of that origin, and the only address it sends them to. */
    String CALLBACK_PATH = "/login/oauth2/code/keycloak";

    /** The client identifier of a site. */
    static String clientId(String slug) {
        return "agissons-" + slug;
    }

    /** Creates the town's client or brings it up to date; doing it twice changes nothing. */
    void provision(Tenant tenant, Brand brand);

    /** The same for the operators' console, which belongs to no town; its slug is {@code console}. */
    void provisionConsole(Brand brand);

    /** Forgets the town's client. People keep their accounts: they may live in other towns too. */
    void remove(Tenant tenant);

    /**
     * Forgets a person who belongs to no town any more.
     *
     * @return whether they are unknown now; an operator's account stays
     */
    boolean forget(UUID person);

    /** Whether people can sign in now; cheap enough to be asked on every page. */
    boolean ready();
}
