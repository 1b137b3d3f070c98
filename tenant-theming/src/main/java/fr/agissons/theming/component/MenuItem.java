package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a menu, as it is shown.
 *
 * @param label what it says
 * @param hint what one finds there, where there is room to say it
 * @param path where it leads
 * @param icon Lucide name of its icon
 * @param current whether the page being read is there
 */
public record MenuItem(String label, @Nullable String hint, String path, String icon, boolean current) {}
