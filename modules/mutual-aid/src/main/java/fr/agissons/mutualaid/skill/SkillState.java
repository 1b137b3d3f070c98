package fr.agissons.mutualaid.skill;

/** Where an offer stands. That it has been silent too long is said by the clock, whatever stands here. */
public enum SkillState {
    /** Can be found and asked for. */
    ACTIVE,
    /** Not for now. */
    PAUSED,
    /** Taken off for good. */
    ARCHIVED;

    /** Message key of its label. */
    public String key() {
        return SkillOffer.KIND + ".state." + name();
    }
}
