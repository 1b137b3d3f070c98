package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.idea.IdeaRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the ideas of an edition that say much the same, by the runs of three letters they share. */
@Component
public class SimilarIdeas {
    private static final int MOST_WORDS = 2000;

    /** How alike two ideas are, from 0 to 1: by their titles, by what one looks for in the other, by all they say. */
    private static final String LIKENESS = """
            greatest(similarity(i.title, :title), word_similarity(:title, i.title || ' ' || i.words),
                similarity(i.title || ' ' || left(i.words, 2000), :all))""";

    private static final String ALIKE = "select i.id, i.title, i.supports from" + IdeaRule.FROM + "where"
            + IdeaRule.VISIBLE + "and i.edition_id = :edition and i.id <> :self and " + LIKENESS + " >= 0.45 order by "
            + LIKENESS + " desc, i.id limit 5";

    private final Reads reads;

    SimilarIdeas(Reads reads) {
        this.reads = reads;
    }

    /** One of them. */
    public record Alike(UUID id, String title, int supports) {
        public String path() {
            return IdeaRule.PATH + "/" + id;
        }
    }

    /** The most alike first, but for the idea itself. */
    public List<Alike> find(UUID edition, UUID self, String title, String words) {
        String all = title + " " + words.substring(0, Math.min(words.length(), MOST_WORDS));
        return title.length() < 3
                ? List.of()
                : reads.list(Alike.class, ALIKE, Map.of("edition", edition, "self", self, "title", title, "all", all));
    }
}
