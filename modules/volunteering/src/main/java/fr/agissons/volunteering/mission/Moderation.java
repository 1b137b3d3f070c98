package fr.agissons.volunteering.mission;

/** Which missions a moderator reads before they appear. */
public enum Moderation {
    EVERY_MISSION,
    /** Only those of associations that the town has not validated yet: the others are trusted. */
    PENDING_ASSOCIATIONS
}
