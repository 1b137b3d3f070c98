package fr.agissons.core.module;

import java.time.Instant;
import java.util.Optional;

/**
 * A module as a town's admins look at it.
 *
 * @param module the module
 * @param state where it stands in the town
 * @param since when that was last decided, if the journal knows
 * @param by what the person who decided it is called here, if a member did
 */
public record ModuleView(CivicModule module, ModuleState state, Optional<Instant> since, Optional<String> by) {
    /** Whether it is on. */
    public boolean isOn() {
        return state == ModuleState.ON;
    }
}
