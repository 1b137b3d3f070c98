package fr.agissons.core.module;

import org.jspecify.annotations.Nullable;

/**
 * One entry in a menu of the site.
 *
 * @param key message key of its label
 * @param path address on the site, starting with the module's slug
 * @param menu which menu it stands in
 * @param order position among all modules' entries, ascending
 * @param permission the permission it takes to see it; none shows it to everybody the menu is shown to
 */
public record NavigationEntry(
        String key,
        String path,
        Menu menu,
        int order,
        @Nullable String permission) {
    /** The menus of a site. */
    public enum Menu {
        /** At the top of every page. */
        MAIN,
        /** The signed-in person's own menu. */
        PERSONAL,
        /** The staff's menu. */
        STAFF
    }
}
