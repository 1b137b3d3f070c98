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
 * @param icon Lucide name of its icon; its module's when none
 */
public record NavigationEntry(
        String key,
        String path,
        Menu menu,
        int order,
        @Nullable String permission,
        @Nullable String icon) {
    public NavigationEntry(String key, String path, Menu menu, int order, @Nullable String permission) {
        this(key, path, menu, order, permission, null);
    }

    /** The same with an icon of its own. */
    public NavigationEntry icon(String lucide) {
        return new NavigationEntry(key, path, menu, order, permission, lucide);
    }

    /** The menus of a site. */
    public enum Menu {
        /** At the top of every page. */
        MAIN,
        /** The signed-in person's own menu. */
        PERSONAL,
        /** Beside the organisations somebody acts for, where those who act for none never see it. */
        ORGANISATION,
        /** The staff's menu. */
        STAFF,
        /** The operators' menu, on the platform's own host only. */
        CONSOLE
    }
}
