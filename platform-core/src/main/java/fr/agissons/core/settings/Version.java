package fr.agissons.core.settings;

/**
 * What is set of a module in a town.
 *
 * @param number how often it was set; none yet is 0
 * @param record the settings
 */
public record Version(int number, Record record) {}
