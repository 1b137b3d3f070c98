package fr.agissons.participatorybudget.idea;

import fr.agissons.core.comment.CommentRule;
import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ideas everybody may read, for programs; who wrote them is nobody's data. */
@Component
class IdeasDataset implements OpenDataset<IdeasDataset.Row> {
    private static final String PUBLIC = """
            select i.id, e.slug, i.title, i.words, i.category, v.district, i.place, i.latitude, i.longitude, i.cost_cents,
                i.published_at, i.supports,""" + CommentRule.count("i.id") + ", i.outcome, '" + IdeaRule.PATH
            + "/' || i.id from" + IdeaRule.FROM + "where" + IdeaRule.VISIBLE + "and i.id > :after order by i.id limit "
            + Pieces.MOST;

    private final Reads reads;

    IdeasDataset(Reads reads) {
        this.reads = reads;
    }

    /** One idea. */
    record Row(
            UUID id,
            String edition,
            String title,
            String text,
            String category,
            @Nullable String district,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long costCents,
            Instant publishedAt,
            int supports,
            int comments,
            @Nullable String outcome,
            String page) {}

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public String key() {
        return "budget-participatif-idees";
    }

    @Override
    public String words() {
        return "budget.dataset.ideas";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Pieces.each(this::after, Row::id, to);
    }

    private List<Row> after(UUID last) {
        return reads.list(Row.class, PUBLIC, Map.of("after", last));
    }
}
