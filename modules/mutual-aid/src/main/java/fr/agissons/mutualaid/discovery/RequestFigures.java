package fr.agissons.mutualaid.discovery;

import fr.agissons.core.read.Reads;
import fr.agissons.theming.home.HomeFigure;
import fr.agissons.theming.home.HomeFigures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many helping hands were given in the town: only help that was really given counts. */
@Component
class RequestFigures implements HomeFigures {
    private static final String HELPED =
            "select count(*) from mutualaid_match where tenant_id = :tenant and state = 'DONE'";

    private final Reads reads;

    RequestFigures(Reads reads) {
        this.reads = reads;
    }

    private record Count(long hands) {}

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<HomeFigure> count() {
        long hands = reads.first(Count.class, HELPED, Map.of()).orElseThrow().hands();
        return List.of(new HomeFigure("mutualaid.home.figure", hands));
    }
}
