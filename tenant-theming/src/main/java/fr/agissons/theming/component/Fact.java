package fr.agissons.theming.component;

/**
 * One thing to know at a glance: where, when, how many.
 *
 * @param icon Lucide name of its icon
 * @param text what it says
 */
public record Fact(String icon, String text) {}
