package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.Phase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands behind ideas, or no more, while the edition is in its support phase. The idea's row is held first, then the
 * person's: what is counted is what was given, however many come at once.
 */
@Service
public class SupportIdeas {
    private final Ideas ideas;
    private final Crowd crowd;
    private final Coauthors coauthors;
    private final Season season;
    private final Attempts attempts;

    SupportIdeas(Ideas ideas, Crowd crowd, Coauthors coauthors, Season season, Attempts attempts) {
        this.ideas = ideas;
        this.crowd = crowd;
        this.coauthors = coauthors;
        this.season = season;
        this.attempts = attempts;
    }

    /** Who stands where, and how many each may. */
    @Component
    record Crowd(Supports supports, Supporters supporters, SupportLimits limits) {}

    /** What became of a click. */
    public enum Answer {
        DONE,
        /** It was so before. */
        ALREADY,
        /** Not in this phase. */
        CLOSED,
        /** As many as one person may. */
        FULL,
        /** One's own idea. */
        OWN;

        /** Message key of what it says. */
        public String key() {
            return "budget.support." + name();
        }

        /** Whether the person has what they wanted. */
        public boolean isFine() {
            return this == DONE || this == ALREADY;
        }
    }

    /** Stands behind an idea. */
    public Answer support(Me me, UUID id) {
        return attempts.call(() -> {
            Idea idea = open(id);
            if (isOwn(me, idea)) {
                return Answer.OWN;
            }
            if (crowd.supports().has(id, me.person())) {
                return Answer.ALREADY;
            }
            if (!season.isOn(idea.editionId(), Phase.SUPPORT)) {
                return Answer.CLOSED;
            }
            Supporter supporter = supporter(idea.editionId(), me.person());
            if (!supporter.give(limit(idea.editionId()))) {
                return Answer.FULL;
            }
            crowd.supporters().saveAndFlush(supporter);
            crowd.supports().saveAndFlush(new Support(id, me.person(), season.now()));
            idea.supported(1);
            ideas.saveAndFlush(idea);
            return Answer.DONE;
        });
    }

    /** Stands behind it no more. */
    public Answer takeBack(Me me, UUID id) {
        return attempts.call(() -> {
            Idea idea = open(id);
            if (!season.isOn(idea.editionId(), Phase.SUPPORT)) {
                return Answer.CLOSED;
            }
            if (crowd.supports().remove(id, me.person()) == 0) {
                return Answer.ALREADY;
            }
            Supporter supporter = supporter(idea.editionId(), me.person());
            supporter.takeBack();
            crowd.supporters().saveAndFlush(supporter);
            idea.supported(-1);
            ideas.saveAndFlush(idea);
            return Answer.DONE;
        });
    }

    /**
     * Takes back what somebody who leaves gave where supports are still given: come back as somebody else, they would count
     * twice. What was given in phases that are over stays counted.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeAllBack(UUID person) {
        List<UUID> open = season.editionsIn(Phase.SUPPORT);
        if (open.isEmpty()) {
            return;
        }
        List<UUID> held;
        List<UUID> supported = List.of();
        do {
            // Two ideas may have become one while this waited for the first of them.
            held = supported;
            supported = crowd.supports().hold(Tenancy.current().id().value(), person, open);
        } while (!held.equals(supported));
        if (!held.isEmpty()) {
            crowd.supports().uncount(held);
            crowd.supports().removeAll(person, held);
        }
        crowd.supporters().removeAll(person, open);
    }

    private @Nullable Integer limit(UUID edition) {
        return crowd.limits().of(edition).map(SupportLimit::most).orElse(null);
    }

    private Supporter supporter(UUID edition, UUID person) {
        return crowd.supporters().lock(edition, person).orElseGet(() -> new Supporter(edition, person));
    }

    private boolean isOwn(Me me, Idea idea) {
        return idea.authorId().equals(me.person())
                || coauthors
                        .find(idea.getId(), me.person())
                        .filter(Coauthor::hasSigned)
                        .isPresent();
    }

    private Idea open(UUID id) {
        Idea idea = ideas.locked(id);
        if (idea.state() != IdeaState.PUBLISHED) {
            throw new Refusals.NotFound();
        }
        return idea;
    }
}
