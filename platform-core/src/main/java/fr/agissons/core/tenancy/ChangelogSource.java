package fr.agissons.core.tenancy;

/** Whoever brings tables: its changelog runs after the core's, when the server starts. */
public interface ChangelogSource {
    /** Class-path address of its Liquibase changelog. */
    String changelog();
}
