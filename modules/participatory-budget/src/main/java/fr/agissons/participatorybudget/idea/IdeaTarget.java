package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.read.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ideas as something that can be reported: those who sign one answer for it. */
@Component
class IdeaTarget implements ModerationTarget {
    private static final String ONE = "select i.title, i.author_id from" + IdeaRule.FROM + "where";
    private static final String SIGNED = """
            select a.person_id from budget_idea_author a
            where a.tenant_id = :tenant and a.idea_id = :id and a.state = 'ACCEPTED' order by a.id""";

    private final Reads reads;
    private final IdeaNews news;

    IdeaTarget(Reads reads, IdeaNews news) {
        this.reads = reads;
        this.news = news;
    }

    private record Row(String title, UUID author) {}

    private record Signer(UUID person) {}

    @Override
    public String kind() {
        return Idea.KIND;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(ONE + IdeaRule.VISIBLE + "and i.id = :id", id);
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find(ONE + " i.tenant_id = :tenant and i.id = :id and i.state <> 'DRAFT'", id);
    }

    private Optional<Target> find(String statement, UUID id) {
        return reads.first(Row.class, statement, Map.of("id", id))
                .map(row -> new Target(id, row.title(), IdeaRule.PATH + "/" + id, authors(id, row.author())));
    }

    /** Everybody who signs it. */
    List<UUID> authors(UUID id, UUID author) {
        List<UUID> all = new ArrayList<>(List.of(author));
        reads.list(Signer.class, SIGNED, Map.of("id", id)).forEach(one -> all.add(one.person()));
        return all;
    }

    @Override
    public void hide(UUID id, String words) {
        news.changed(id);
    }

    @Override
    public void restore(UUID id) {
        news.changed(id);
    }
}
