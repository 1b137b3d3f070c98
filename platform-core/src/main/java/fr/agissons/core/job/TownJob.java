package fr.agissons.core.job;

/**
 * Work that a module does in each open town that has it, every few minutes; a bean of this type is collected by the engine.
 * It may be done twice, or late: what it finds is settled by the clock, and what people are told is told once.
 */
public interface TownJob {
    /** Slug of the module it belongs to. */
    String module();

    /**
     * Whether it is done all the same while the site is shut or the module switched off: what people were promised there,
     * such as that something is forgotten by a certain day.
     */
    default boolean isOwed() {
        return false;
    }

    /** Does the work in the current town; transactions are its own. */
    void run();
}
