package fr.agissons.mutualaid.bank;

import java.util.UUID;

/**
 * Whose time it is.
 *
 * @param kind a person, an association, or the town, into whose account departed people's balances are written off
 * @param id the person or the association
 */
public record Holder(Kind kind, UUID id) {
    /** The town itself. */
    public static final Holder TOWN = new Holder(Kind.TOWN, new UUID(0, 0));

    /** What sort of holder. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        TOWN
    }

    public static Holder person(UUID id) {
        return new Holder(Kind.PERSON, id);
    }

    public static Holder organisation(UUID id) {
        return new Holder(Kind.ORGANISATION, id);
    }
}
