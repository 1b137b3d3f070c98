package fr.agissons.mutualaid.talent;

import java.util.Locale;

/** How well somebody knows what they offer, in words that nobody has to prove. */
public enum Mastery {
    /** They learn, and share what they have learned. */
    BEGINNER,
    /** They have done it often. */
    PRACTISED,
    /** It is or was their trade. */
    PROFESSIONAL;

    /** Message key of its label; with {@code .hint} what it means. */
    public String key() {
        return "mutualaid.skill.level." + name().toLowerCase(Locale.ROOT);
    }
}
