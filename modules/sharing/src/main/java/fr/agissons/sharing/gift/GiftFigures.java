package fr.agissons.sharing.gift;

import fr.agissons.core.read.Reads;
import fr.agissons.theming.home.HomeFigure;
import fr.agissons.theming.home.HomeFigures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many things found somebody who needs them: only what has really changed hands counts. */
@Component
class GiftFigures implements HomeFigures {
    private static final String GIVEN =
            "select coalesce(sum(given), 0) from sharing_gift where tenant_id = :tenant and given > 0";

    private final Reads reads;

    GiftFigures(Reads reads) {
        this.reads = reads;
    }

    private record Count(long given) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<HomeFigure> count() {
        return List.of(new HomeFigure(
                "sharing.gift.figure",
                reads.first(Count.class, GIVEN, Map.of()).orElseThrow().given()));
    }
}
