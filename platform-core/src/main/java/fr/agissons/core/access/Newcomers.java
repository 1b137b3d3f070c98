package fr.agissons.core.access;

import java.util.UUID;

/** Takes in whoever signs in: makes them a member of the town at their first visit. Implemented where members are kept. */
public interface Newcomers {
    /** Who this identity is in the current town, a member from now on. */
    Me welcome(Identity identity);

    /**
     * What the identity provider says of a person.
     *
     * @param subject its stable number for them
     * @param name how they are called
     * @param email verified address
     * @param language {@code fr} or {@code en}
     * @param operator whether they look after the whole platform
     */
    record Identity(UUID subject, String name, String email, String language, boolean operator) {}
}
