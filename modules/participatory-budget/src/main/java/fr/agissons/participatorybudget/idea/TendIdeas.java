package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.Phase;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What residents do with the ideas they write: draft, publish, change while nobody counts on them, make clearer, take back. */
@Service
@Transactional
public class TendIdeas {
    /** The longest clarification. */
    public static final int LONGEST_CLARIFICATION = 2000;

    private final Ideas ideas;
    private final Coauthors coauthors;
    private final Beside beside;
    private final IdeaNews news;
    private final Season season;

    TendIdeas(Ideas ideas, Coauthors coauthors, Beside beside, IdeaNews news, Season season) {
        this.ideas = ideas;
        this.coauthors = coauthors;
        this.beside = beside;
        this.news = news;
        this.season = season;
    }

    /** What stands beside the words of an idea. */
    @Component
    record Beside(Clarifications clarifications, TakeDownPictures pictures) {}

    /** Keeps a new draft; nothing when the edition takes no ideas now. */
    public Optional<UUID> draft(Me me, UUID edition, IdeaDetails details) {
        return season.isOn(edition, Phase.IDEAS)
                ? Optional.of(ideas.saveAndFlush(new Idea(edition, me.person(), details, season.now()))
                        .getId())
                : Optional.empty();
    }

    /** What became of a change. */
    public enum Change {
        DONE,
        /** Somebody counts on what it says. */
        SETTLED,
        /** Somebody else who signs it was faster. */
        STALE;

        /** Message key of why it was not taken. */
        public String key() {
            return this == STALE ? "budget.idea.stale" : "budget.idea.settled";
        }
    }

    /** Says otherwise what it said in that state, as long as nobody counts on it. */
    public Change change(Me me, UUID id, int version, IdeaDetails details) {
        Idea idea = signed(me, id);
        if (idea.isFree() && idea.version() != version) {
            return Change.STALE;
        }
        if (!idea.change(details)) {
            return Change.SETTLED;
        }
        ideas.saveAndFlush(idea);
        news.changed(id);
        return Change.DONE;
    }

    /** Shows it to everybody; false when the edition takes no ideas now. */
    public boolean publish(Me me, UUID id) {
        Idea idea = own(me, id);
        if (!season.isOn(idea.editionId(), Phase.IDEAS)) {
            return false;
        }
        idea.publish(season.now());
        news.moved(idea, IdeaState.DRAFT.name(), IdeaState.PUBLISHED.name(), "");
        return true;
    }

    /** Adds a word to what everybody reads. */
    public void clarify(Me me, UUID id, String words) {
        Idea idea = signed(me, id);
        if (idea.state() != IdeaState.PUBLISHED) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
        beside.clarifications().saveAndFlush(new Clarification(id, words, season.now()));
        news.changed(id);
    }

    /** Takes it back, with its pictures; false once somebody supports it. */
    public boolean withdraw(Me me, UUID id) {
        Idea idea = own(me, id);
        if (!idea.withdraw()) {
            return false;
        }
        beside.pictures().of(id);
        news.moved(idea, IdeaState.PUBLISHED.name(), IdeaState.WITHDRAWN.name(), "");
        return true;
    }

    /** Throws a draft away. */
    public void discard(Me me, UUID id) {
        Idea idea = own(me, id);
        if (idea.state() != IdeaState.DRAFT) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
        delete(idea);
    }

    /** Throws away what somebody who leaves never published. */
    void discardAll(UUID person) {
        ideas.draftsOf(person).forEach(this::delete);
    }

    private void delete(Idea idea) {
        beside.pictures().of(idea.getId());
        ideas.delete(idea);
    }

    private Idea own(Me me, UUID id) {
        Idea idea = ideas.locked(id);
        if (!idea.authorId().equals(me.person())) {
            throw new Refusals.NotFound();
        }
        return idea;
    }

    /** One that this person wrote or signed. */
    private Idea signed(Me me, UUID id) {
        Idea idea = ideas.locked(id);
        boolean signs = idea.authorId().equals(me.person())
                || coauthors.find(id, me.person()).filter(Coauthor::hasSigned).isPresent();
        if (!signs) {
            throw new Refusals.NotFound();
        }
        return idea;
    }
}
