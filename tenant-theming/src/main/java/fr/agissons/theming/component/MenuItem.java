package fr.agissons.theming.component;

/**
 * One entry of a menu, as it is shown.
 *
 * @param label what it says
 * @param path where it leads
 * @param icon Lucide name of its module's icon
 * @param current whether the page being read is there
 */
public record MenuItem(String label, String path, String icon, boolean current) {}
