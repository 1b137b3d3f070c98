package fr.agissons.core.job;

/**
 * Work that a module does in each open town that has it, every few minutes; a bean of this type is collected by the engine.
 * It may be done twice, or late: what it finds is settled by the clock, and what people are told is told once.
 */
public interface TownJob {
    /** Slug of the module it belongs to. */
    String module();

    /** Does the work in the current town; transactions are its own. */
    void run();
}
