package fr.agissons.sharing.setting;

import fr.agissons.core.settings.Bounds;

/**
 * What a town sets of sharing.
 *
 * @param gifts whether neighbours give things away on the site
 * @param giftsReadFirst whether somebody of the town reads each give-away before it is seen
 * @param mostGifts how many one person may have open at once
 * @param ownThings whether residents lend things of their own
 * @param mostThings how many one of them may lend
 */
public record SharingSettings(
        boolean gifts,
        boolean giftsReadFirst,
        @Bounds(least = 1, most = 100) int mostGifts,
        boolean ownThings,
        @Bounds(least = 1, most = 200) int mostThings) {
    /** What counts where nothing was set. */
    public static final SharingSettings USUAL = new SharingSettings(true, false, 20, false, 20);
}
