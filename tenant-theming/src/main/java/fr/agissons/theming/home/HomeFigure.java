package fr.agissons.theming.home;

/**
 * One number of the town.
 *
 * @param key message key of what was counted; the count is its only argument, for the plural
 * @param count how many
 */
public record HomeFigure(String key, long count) {}
