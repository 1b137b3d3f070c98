package fr.agissons.participatorybudget.idea;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks an idea with what the services found, when they let everybody read it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AnswerIdeas {
    private final Ideas ideas;
    private final IdeaNews news;

    AnswerIdeas(Ideas ideas, IdeaNews news) {
        this.ideas = ideas;
        this.news = news;
    }

    /** Keeps the idea from anybody else's change until the transaction ends; its edition. */
    public UUID hold(UUID id) {
        return ideas.locked(id).editionId();
    }

    /** From now on everybody reads this of it. */
    public void answered(UUID id, Outcome outcome, String reason) {
        Idea idea = ideas.locked(id);
        idea.answered(outcome);
        ideas.saveAndFlush(idea);
        news.moved(idea, IdeaState.PUBLISHED.name(), outcome.name(), reason);
    }
}
