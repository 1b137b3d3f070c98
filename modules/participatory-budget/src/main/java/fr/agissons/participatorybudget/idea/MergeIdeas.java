package fr.agissons.participatorybudget.idea;

import fr.agissons.core.comment.JoinComments;
import fr.agissons.core.web.Refusals;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one idea of two that want the same: nobody's support, signature, word or link is lost. */
@Service
@Transactional
public class MergeIdeas {
    private final Ideas ideas;
    private final Supports supports;
    private final Coauthors coauthors;
    private final JoinComments comments;
    private final Word word;

    MergeIdeas(Ideas ideas, Supports supports, Coauthors coauthors, JoinComments comments, Word word) {
        this.ideas = ideas;
        this.supports = supports;
        this.coauthors = coauthors;
        this.comments = comments;
        this.word = word;
    }

    /** Who is told, and when it is. */
    @Component
    record Word(IdeaNews news, Season season) {}

    /** The first becomes part of the second. */
    public void merge(UUID from, UUID into) {
        if (from.equals(into)) {
            throw new Refusals.BadRequest("budget.idea.same");
        }
        // Always in the same order, so that two who merge the same ideas wait for one another.
        boolean first = from.compareTo(into) < 0;
        Idea one = ideas.locked(first ? from : into);
        Idea other = ideas.locked(first ? into : from);
        Idea gone = first ? one : other;
        Idea stays = first ? other : one;
        gone.mergeInto(stays);
        ideas.saveAndFlush(gone);
        ideas.follow(from, into);
        supports.giveBack(gone.editionId(), from, into);
        supports.removeTwins(from, into);
        supports.move(from, into);
        stays.holds(supports.countOf(into));
        ideas.saveAndFlush(stays);
        sign(gone, stays);
        comments.join(Idea.KIND, from, into);
        word.news()
                .moved(
                        gone,
                        IdeaState.PUBLISHED.name(),
                        IdeaState.MERGED.name(),
                        stays.details().title());
        word.news().changed(into);
        word.news().merged(from, into);
    }

    private void sign(Idea gone, Idea stays) {
        Set<UUID> authors = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(gone.authorId()),
                        coauthors.of(gone.getId()).stream()
                                .filter(Coauthor::hasSigned)
                                .map(Coauthor::personId))
                .forEach(authors::add);
        authors.remove(stays.authorId());
        for (UUID author : authors) {
            Coauthor signed = coauthors
                    .find(stays.getId(), author)
                    .orElseGet(() ->
                            Coauthor.joined(stays.getId(), author, word.season().now()));
            boolean signs = signed.join();
            coauthors.saveAndFlush(signed);
            word.news()
                    .tell(
                            signs ? "merged" : "apart",
                            author,
                            gone.getId().toString(),
                            IdeaRule.PATH + "/" + stays.getId(),
                            gone.details().title(),
                            stays.details().title());
        }
    }
}
