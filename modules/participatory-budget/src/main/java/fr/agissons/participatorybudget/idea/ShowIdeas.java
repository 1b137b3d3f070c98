package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.file.FileName;
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
    private final TakeDownPictures takeDown;
    private final IdeaNews news;

    ShowIdeas(Ideas ideas, Coauthors coauthors, IdeaPictures pictures, TakeDownPictures takeDown, IdeaNews news) {
        this.ideas = ideas;
        this.coauthors = coauthors;
        this.pictures = pictures;
        this.takeDown = takeDown;
        this.news = news;
    }

    /**
     * A picture that was read, written anew and kept.
     *
     * @param file the picture
     * @param small the same for cards
     */
    public record Kept(FileName file, FileName small, int width, int height) {}

    /** Whether one more can be shown, asked before anything is kept. */
    public boolean hasRoom(Me me, UUID id) {
        signed(me, id);
        return pictures.countOf(id) < MOST;
    }

    /** Shows one more; false when there are enough by now, and then nothing of it is kept. */
    public boolean add(Me me, UUID id, Kept kept, String alt) {
        signed(me, id);
        if (pictures.countOf(id) >= MOST) {
            takeDown.forget(List.of(kept.file().toString(), kept.small().toString()));
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
        takeDown.take(one);
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
