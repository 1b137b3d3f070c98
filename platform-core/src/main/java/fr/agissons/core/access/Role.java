package fr.agissons.core.access;

/** What a person is in a town. Each role holds what the ones before it hold. */
public enum Role {
    RESIDENT,
    MODERATOR,
    ADMIN;

    /** Whether this role stands at or above the other. */
    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
