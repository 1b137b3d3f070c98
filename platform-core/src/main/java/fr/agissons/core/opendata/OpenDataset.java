package fr.agissons.core.opendata;

import java.util.function.Consumer;

/**
 * Public rows that a module gives away; a bean of this type is collected by the engine while the town has the module. They
 * follow the module's one rule of what is visible, and name no person.
 *
 * @param <R> one row: its components are the columns; one called {@code page} is a path on the site
 */
public interface OpenDataset<R extends Record> {
    /** Slug of its module; empty for what every site has. */
    String module();

    /** Its name in addresses. */
    String key();

    /**
     * Message key of its title; {@code <words>.about} defines it, and {@code <words>.<column>} defines each column.
     */
    String words();

    /** What a row is. */
    Class<R> type();

    /** Tells all rows of the current town, read a piece at a time, so that no connection waits for who reads them. */
    void each(Consumer<R> to);
}
