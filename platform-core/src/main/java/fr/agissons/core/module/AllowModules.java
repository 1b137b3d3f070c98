package fr.agissons.core.module;

import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What operators decide: which modules a town's admins may switch on. Nothing is withheld at first, so a module that is new
 * to the engine is there for every town to take.
 */
@Service
public class AllowModules {
    private final Modules modules;
    private final Tenants tenants;
    private final Clock clock;

    AllowModules(Modules modules, Tenants tenants, Clock clock) {
        this.modules = modules;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Allows a town these modules and no other; one that was on and is not among them is off when this returns. */
    public void allow(Tenant town, Set<String> slugs, String reason) {
        Set<String> withheld = modules.all().stream()
                .map(CivicModule::slug)
                .filter(slug -> !slugs.contains(slug))
                .collect(Collectors.toUnmodifiableSet());
        Tenancy.run(
                town,
                () -> tenants.withhold(
                        town.id(),
                        withheld,
                        (before, transaction) ->
                                changes(before, withheld, reason).forEach(change -> Journal.add(transaction, change))));
    }

    private List<StateChanged> changes(Tenants.Allowance before, Set<String> withheld, String reason) {
        List<StateChanged> changes = new ArrayList<>();
        for (CivicModule module : modules.all()) {
            boolean was = before.withheld().contains(module.slug());
            boolean is = withheld.contains(module.slug());
            if (was != is) {
                ModuleState allowed = before.on().contains(module.slug()) ? ModuleState.ON : ModuleState.OFF;
                changes.add(StateChanged.of(
                        SwitchModules.KIND,
                        module.number(),
                        was ? ModuleState.WITHHELD : allowed,
                        is ? ModuleState.WITHHELD : ModuleState.OFF,
                        reason,
                        clock.instant()));
            }
        }
        return changes;
    }
}
