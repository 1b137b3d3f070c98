package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.idea.AnswerIdeas;
import fr.agissons.participatorybudget.idea.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the services do with an idea: hand it to somebody, write what they find, let everybody read it. */
@Service
@Transactional
class StudyIdeas {
    private final AnswerIdeas ideas;
    private final Studies studies;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    StudyIdeas(
            AnswerIdeas ideas,
            Studies studies,
            Assignments assignments,
            ApplicationEventPublisher events,
            TownClock clock) {
        this.ideas = ideas;
        this.studies = studies;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes one more version; false when somebody else wrote one since this one was begun.
     *
     * @param seen number of the last version there was then
     */
    boolean save(Me agent, UUID idea, int seen, Finding finding, boolean publish) {
        ideas.hold(idea);
        int last = studies.lastNumber(idea).orElse(0);
        if (last != seen) {
            return false;
        }
        studies.saveAndFlush(new Study(idea, last + 1, agent.person(), finding, publish, clock.now()));
        Outcome outcome = finding.outcome();
        if (publish && outcome != null) {
            ideas.answered(idea, outcome, finding.reason());
            events.publishEvent(IdeaAnswered.of(idea, last + 1));
        }
        return true;
    }

    /** Hands it to somebody, or to nobody. */
    void assign(UUID idea, @Nullable UUID agent) {
        ideas.hold(idea);
        var before = assignments.of(idea);
        if (agent == null) {
            before.ifPresent(assignments::delete);
            return;
        }
        Assignment assignment = before.orElseGet(() -> new Assignment(idea, agent, clock.now()));
        assignment.handOver(agent, clock.now());
        assignments.saveAndFlush(assignment);
    }
}
