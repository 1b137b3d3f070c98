package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that those who sign an idea show of it. */
@Service
@Transactional
public class ShowIdeas {
    /** How many an idea has at most. */
    public static final int MOST = 3;

    private final Ideas ideas;
    private final Coauthors coauthors;
    private final IdeaPictures pictures;
    private final TownFiles files;
    private final IdeaNews news;

    ShowIdeas(Ideas ideas, Coauthors coauthors, IdeaPictures pictures, TownFiles files, IdeaNews news) {
        this.ideas = ideas;
        this.coauthors = coauthors;
        this.pictures = pictures;
        this.files = files;
        this.news = news;
    }

    /**
     * A picture that was read, written anew and kept.
     *
     * @param file the picture
     * @param small the same for cards
     */
    public record Kept(FileName file, FileName small, int width, int height) {}

    /** Shows one more; false when there are enough. */
    public boolean add(Me me, UUID id, Kept kept, String alt) {
        signed(me, id);
        if (pictures.countOf(id) >= MOST) {
            return false;
        }
        pictures.saveAndFlush(new IdeaPicture(id, kept, alt));
        news.changed(id);
        return true;
    }

    /** Takes one away, with its files unless another picture is the very same. */
    public void remove(Me me, UUID id, UUID picture) {
        signed(me, id);
        IdeaPicture one = pictures.findById(picture)
                .filter(found -> found.ideaId().equals(id))
                .orElseThrow(Refusals.NotFound::new);
        pictures.delete(one);
        for (String file : List.of(one.file(), one.small())) {
            if (pictures.using(file) == 0) {
                FileName.parse(file).ifPresent(files::delete);
            }
        }
        news.changed(id);
    }

    private void signed(Me me, UUID id) {
        Idea idea = ideas.locked(id);
        boolean signs = idea.authorId().equals(me.person())
                || coauthors.find(id, me.person()).filter(Coauthor::hasSigned).isPresent();
        if (!signs) {
            throw new Refusals.NotFound();
        }
        if (!idea.isFree()) {
            throw new Refusals.Conflict("budget.idea.settled");
        }
    }
}
