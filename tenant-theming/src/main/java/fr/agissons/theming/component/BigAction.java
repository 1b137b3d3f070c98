package fr.agissons.theming.component;

/**
 * One of the few things a home page, or a person's own page, invites to.
 *
 * @param icon Lucide name of its icon
 * @param title the verb, in the town's words
 * @param text one sentence
 * @param path where it leads
 */
public record BigAction(String icon, String title, String text, String path) {}
