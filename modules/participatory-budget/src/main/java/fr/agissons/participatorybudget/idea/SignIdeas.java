package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.People;
import fr.agissons.core.people.PersonCard;
import fr.agissons.core.web.Refusals;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody ask another member to sign an idea with them; nobody signs who has not said yes. */
@Service
@Transactional
public class SignIdeas {
    private final Ideas ideas;
    private final Coauthors coauthors;
    private final People people;
    private final IdeaNews news;
    private final Season season;

    SignIdeas(Ideas ideas, Coauthors coauthors, People people, IdeaNews news, Season season) {
        this.ideas = ideas;
        this.coauthors = coauthors;
        this.people = people;
        this.news = news;
        this.season = season;
    }

    /**
     * Asks the member whose address that is. Nothing is said of whether there is one, so that nobody learns who is a member;
     * false when as many invitations were sent as an idea may send, to members or not.
     */
    public boolean invite(Me me, UUID id, String address) {
        Idea idea = ideas.locked(id);
        if (!idea.authorId().equals(me.person())) {
            throw new Refusals.NotFound();
        }
        if (idea.state() != IdeaState.DRAFT && idea.state() != IdeaState.PUBLISHED) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
        if (!idea.ask()) {
            return false;
        }
        ideas.saveAndFlush(idea);
        Optional<PersonCard> asked =
                people.findByEmail(address).filter(card -> !card.id().equals(me.person()));
        asked.filter(card -> coauthors.find(id, card.id()).isEmpty()).ifPresent(card -> {
            coauthors.saveAndFlush(Coauthor.invited(id, card.id(), season.now()));
            news.tell(
                    "invited",
                    card.id(),
                    id.toString(),
                    "/budget-participatif/mes-idees",
                    idea.details().title(),
                    me.displayName());
        });
        return true;
    }

    /** Signs it, or says no. */
    public void answer(Me me, UUID id, boolean yes) {
        Idea idea = ideas.locked(id);
        Coauthor asked = coauthors.find(id, me.person()).orElseThrow(Refusals.NotFound::new);
        if (!asked.answer(yes)) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
        coauthors.saveAndFlush(asked);
        if (yes) {
            news.tell(
                    "signed",
                    idea.authorId(),
                    id + ":" + me.person(),
                    "/budget-participatif/mes-idees/" + id,
                    idea.details().title(),
                    me.displayName());
            news.changed(id);
        }
    }

    /** Signs it no more. */
    public void leave(Me me, UUID id) {
        ideas.locked(id);
        Coauthor signs = coauthors.find(id, me.person()).orElseThrow(Refusals.NotFound::new);
        if (!signs.leave()) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
        coauthors.saveAndFlush(signs);
        news.changed(id);
    }
}
