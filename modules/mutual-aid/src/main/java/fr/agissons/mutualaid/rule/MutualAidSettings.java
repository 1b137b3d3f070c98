package fr.agissons.mutualaid.rule;

import fr.agissons.core.settings.Bounds;

/**
 * What a town sets of mutual aid.
 *
 * @param readFirst whether somebody of the town reads each request before it is seen
 * @param mostOpen how many requests one person may have open at once
 * @param nearby how far "near me" reaches when nothing else is asked for, in kilometres
 * @param hotline the number to call for those who cannot use the site; empty when there is none
 * @param timeBank whether hours of help are counted, one for one
 * @param mostOwed how many hours an account may owe
 * @param mostKept how many hours an account may keep
 */
public record MutualAidSettings(
        boolean readFirst,
        @Bounds(least = 1, most = 20) int mostOpen,
        @Bounds(least = 1, most = 50) int nearby,
        @Bounds(most = 30) String hotline,
        boolean timeBank,
        @Bounds(most = 100) int mostOwed,
        @Bounds(least = 1, most = 1000) int mostKept) {
    /** What counts where nothing was set. */
    public static final MutualAidSettings USUAL = new MutualAidSettings(true, 3, 5, "", false, 10, 50);
}
