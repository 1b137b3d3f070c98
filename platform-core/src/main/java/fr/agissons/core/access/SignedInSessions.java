package fr.agissons.core.access;

import java.util.UUID;

/** The sessions of people in the current town. */
@FunctionalInterface
public interface SignedInSessions {
    /** Ends all sessions of this person here: their role has changed, or they are no longer welcome. */
    void end(UUID person);
}
