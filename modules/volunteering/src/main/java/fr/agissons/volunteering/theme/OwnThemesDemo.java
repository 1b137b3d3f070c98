package fr.agissons.volunteering.theme;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.tenancy.Tenant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A theme that a demonstration town would have made up. */
@Component
class OwnThemesDemo implements DemoData {
    private static final Map<String, String> NAMES = Map.of(
            "colombes", "Bords de Seine",
            "lille", "Braderie",
            "toulouse", "Canal et Garonne",
            "bordeaux", "Quais et fleuve");

    private final TendThemes tend;

    OwnThemesDemo(TendThemes tend) {
        this.tend = tend;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void load(Tenant tenant) {
        tend.add(NAMES.getOrDefault(tenant.slug(), "Vie de quartier"), "");
    }
}
