package fr.agissons.theming.component;

/**
 * One number of the town.
 *
 * @param value the number, as it is read
 * @param label what was counted
 */
public record Figure(String value, String label) {}
