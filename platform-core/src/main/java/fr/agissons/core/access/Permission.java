package fr.agissons.core.access;

/**
 * One named permission and the lowest role that holds it.
 *
 * @param name {@code <module>.<verb>-<noun>}, a constant of its module
 * @param from the lowest role that holds it
 */
public record Permission(String name, Role from) {}
