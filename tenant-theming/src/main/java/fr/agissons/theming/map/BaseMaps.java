package fr.agissons.theming.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.locality.ReadNeighbourhoods.Outlined;
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
    private final ReadNeighbourhoods neighbourhoods;
    private final Cache<Drawn, Served> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Drawn drawn, Served served) -> 2 * served.weight())
            .build();

    BaseMaps(Ground ground, Outlines outlines, ReadNeighbourhoods neighbourhoods) {
        this.ground = ground;
        this.outlines = outlines;
        this.neighbourhoods = neighbourhoods;
    }

    /** The base map of the current town, with its neighbourhoods as they are now. */
    Served of(Tenant tenant) {
        return kept.get(new Drawn(tenant.territory(), outlines.version(), neighbourhoods.drawn()), this::draw);
    }

    private Served draw(Drawn wanted) {
        byte[] text = ground.of(wanted.territory, wanted.quarters).toString().getBytes(UTF_8);
        return Served.of("/fond-de-carte", ".json", "application/json", text);
    }

    /** Two towns with one territory and no neighbourhoods share its drawing: it holds nothing but geography. */
    private record Drawn(List<String> territory, int version, List<Outlined> quarters) {}
}
