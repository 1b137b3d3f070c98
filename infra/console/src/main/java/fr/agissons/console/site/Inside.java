package fr.agissons.console.site;

import fr.agissons.core.life.Closing;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.onboarding.Checklist;
import java.util.List;
import java.util.Optional;

/**
 * A site seen from inside.
 *
 * @param launch what it should have before it opens
 * @param closing its announced end, if there is one
 * @param modules those that are on
 * @param trail what happened to it
 */
record Inside(Checklist launch, Optional<Closing> closing, List<CivicModule> modules, Trail trail) {
    Inside {
        modules = List.copyOf(modules);
    }
}
