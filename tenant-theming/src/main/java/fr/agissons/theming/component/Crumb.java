package fr.agissons.theming.component;

/**
 * One step of the way back to the home page.
 *
 * @param label what the page is called
 * @param path its address
 */
public record Crumb(String label, String path) {}
