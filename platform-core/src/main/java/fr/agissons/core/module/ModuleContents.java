package fr.agissons.core.module;

import java.util.List;

/**
 * What people would no longer find if its module were switched off, counted when an admin is about to do so; a bean of this
 * type is collected by the engine. Nothing of it is lost: it comes back with the module.
 */
public interface ModuleContents {
    /** Slug of the module it belongs to. */
    String module();

    /** What there is now, in one statement. */
    List<Content> count();

    /**
     * Some things of one sort.
     *
     * @param key message key that says them, with their number as its only value
     * @param number how many
     */
    record Content(String key, long number) {}
}
