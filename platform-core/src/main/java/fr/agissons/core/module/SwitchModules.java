package fr.agissons.core.module;

import fr.agissons.core.audit.TellChange;
import fr.agissons.core.tenancy.TownModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins decide about their town's modules, within what operators allow. */
@Service
@Transactional
public class SwitchModules {
    /** What the journal calls a module. */
    public static final String KIND = "core.module";

    /** The longest reason taken. */
    public static final int LONGEST_REASON = 1000;

    private final TownModules town;
    private final TellChange change;

    SwitchModules(TownModules town, TellChange change) {
        this.town = town;
        this.change = change;
    }

    /** What became of a switch. */
    public enum Switching {
        DONE,
        /** Somebody else was quicker: it is as it was asked for. */
        ALREADY,
        /** Refused: operators keep the module from this town. */
        WITHHELD
    }

    /** Gives the module to the town. */
    public Switching on(CivicModule module) {
        if (town.switchOn(module.slug())) {
            tell(module, ModuleState.OFF, ModuleState.ON, "");
            return Switching.DONE;
        }
        return town.withheld().contains(module.slug()) ? Switching.WITHHELD : Switching.ALREADY;
    }

    /** Takes the module off the site; what it holds is kept. */
    public Switching off(CivicModule module, String reason) {
        if (town.switchOff(module.slug())) {
            tell(module, ModuleState.ON, ModuleState.OFF, reason);
            return Switching.DONE;
        }
        return Switching.ALREADY;
    }

    private void tell(CivicModule module, ModuleState from, ModuleState to, String reason) {
        change.of(KIND, module.number(), from, to, reason);
    }
}
