package fr.agissons.core.module;

/** Where a module stands in a town. */
public enum ModuleState {
    ON,
    /** The town's admins switched it off, or never switched it on. */
    OFF,
    /** The platform's operators keep it from the town. */
    WITHHELD
}
