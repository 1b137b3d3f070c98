package fr.agissons.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The floors of the house, drawn from the code: no arrow runs up, no civic module knows another. */
class ModularityTests {
    @Test
    void noArrowRunsUp() {
        ApplicationModules.of("fr.agissons").verify();
    }
}
