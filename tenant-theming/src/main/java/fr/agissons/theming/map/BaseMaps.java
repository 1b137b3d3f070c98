package fr.agissons.theming.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.territory.outline.Outlines;
import fr.agissons.theming.asset.Served;
import java.util.List;
import org.springframework.stereotype.Component;

/** The base map of each territory, drawn when first asked for and again when outlines or centres were imported. */
@Component
class BaseMaps {
    private static final long MOST_BYTES = 16_000_000;

    private final Ground ground;
    private final Outlines outlines;
    private final Cache<Drawn, Served> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Drawn drawn, Served served) -> served.weight())
            .build();

    BaseMaps(Ground ground, Outlines outlines) {
        this.ground = ground;
        this.outlines = outlines;
    }

    /** The base map of this town. */
    Served of(Tenant tenant) {
        return kept.get(new Drawn(tenant.territory(), outlines.version()), this::draw);
    }

    private Served draw(Drawn wanted) {
        byte[] text = ground.of(wanted.territory).toString().getBytes(UTF_8);
        return Served.of("/fond-de-carte", ".json", "application/json", text);
    }

    /** Two towns with one territory share its drawing: it holds nothing but geography. */
    private record Drawn(List<String> territory, int version) {}
}
