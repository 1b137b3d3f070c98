package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.IdeaSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the ideas of an edition that say much the same, by the runs of three letters they share. */
@Component
public class SimilarIdeas {
    private static final int MOST_WORDS = 2000;
    private static final int MOST_FOUND = 100;

    /** By so much of a text its twin is found. */
    private static final int BEGINNING = 100;

    /** How alike two ideas are, from 0 to 1: by their titles, by what one looks for in the other, by all they say. */
    private static final String LIKENESS = """
            greatest(similarity(i.title, :title), word_similarity(:title, i.title || ' ' || i.words),
                similarity(i.title || ' ' || left(i.words, 2000), :all))""";

    /**
     * Titles are short enough to be compared one by one; whole texts are not, so that only those are which the town's search
     * index finds. A trigram index would stand unused: row-level security lets an index serve leakproof operators only.
     */
    private static final String ALIKE = "with near as materialized (select i.id, i.title, i.words, i.supports from"
            + IdeaRule.FROM + "where" + IdeaRule.VISIBLE + """
            and i.edition_id = :edition and i.id <> :self and (similarity(i.title, :title) >= 0.3
                or word_similarity(:title, i.title) >= 0.45 or i.id = any(:found))
                order by i.id = any(:found) desc, similarity(i.title, :title) desc, i.id limit 300)
            select i.id, i.title, i.supports from near i where\s""" + LIKENESS + " >= 0.45 order by " + LIKENESS
            + " desc, i.id limit 5";

    private final Reads reads;
    private final SearchIndex index;

    SimilarIdeas(Reads reads, SearchIndex index) {
        this.reads = reads;
        this.index = index;
    }

    /** One of them. */
    public record Alike(UUID id, String title, int supports) {
        public String path() {
            return IdeaRule.PATH + "/" + id;
        }
    }

    /** The most alike first, but for the idea itself. */
    public List<Alike> find(UUID edition, UUID self, String title, String words) {
        if (title.length() < 3) {
            return List.of();
        }
        String all = title + " " + words.substring(0, Math.min(words.length(), MOST_WORDS));
        List<UUID> found = new ArrayList<>(index.ids(IdeaSearch.KIND, title, MOST_FOUND));
        found.addAll(index.ids(IdeaSearch.KIND, words.substring(0, Math.min(words.length(), BEGINNING)), MOST_FOUND));
        found.add(self);
        return reads.list(
                Alike.class,
                ALIKE,
                Map.of("edition", edition, "self", self, "title", title, "all", all, "found", found));
    }
}
