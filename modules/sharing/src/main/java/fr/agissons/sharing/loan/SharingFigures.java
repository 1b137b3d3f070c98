package fr.agissons.sharing.loan;

import fr.agissons.core.read.Reads;
import fr.agissons.sharing.stock.StockRule;
import fr.agissons.theming.home.HomeFigure;
import fr.agissons.theming.home.HomeFigures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sharing among the numbers of the town: what can be borrowed, and how often somebody took something home. */
@Component
class SharingFigures implements HomeFigures {
    private static final String COUNTS = """
            select (select count(*) from""" + StockRule.FROM + "where" + StockRule.VISIBLE + """
              ),
              (select count(distinct group_id) from sharing_reservation where tenant_id = :tenant and handed_at is not null)
            """;

    private final Reads reads;

    SharingFigures(Reads reads) {
        this.reads = reads;
    }

    private record Counts(long models, long loans) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public List<HomeFigure> count() {
        Counts counts = reads.first(Counts.class, COUNTS, Map.of()).orElseThrow();
        return List.of(
                new HomeFigure("sharing.figure.models", counts.models),
                new HomeFigure("sharing.figure.loans", counts.loans));
    }
}
