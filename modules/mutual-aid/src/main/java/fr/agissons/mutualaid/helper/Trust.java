package fr.agissons.mutualaid.helper;

import fr.agissons.mutualaid.rule.Level;

/**
 * How far somebody can be asked to help.
 *
 * @param signed whether they have accepted the charter as it is now
 * @param level how well the town knows them
 * @param suspended whether the town does not send them to anybody
 */
public record Trust(boolean signed, Level level, boolean suspended) {
    /** That of somebody the town has never heard of. */
    public static final Trust NONE = new Trust(false, Level.DECLARED, false);

    /** Whether they may offer their help. */
    public boolean mayOffer() {
        return signed && !suspended;
    }
}
