package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.idea.AnswerIdeas;
import fr.agissons.participatorybudget.idea.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the services do with an idea: hand it to somebody, write what they find, let everybody read it. */
@Service
@Transactional
class StudyIdeas {
    private static final String WAY = "select" + Dossier.HIDDEN + """
            , exists (select from budget_project p where p.tenant_id = :tenant and p.idea_id = i.id
                and p.state = 'ADMITTED')
            from budget_idea i where i.tenant_id = :tenant and i.id = :id""";

    private final AnswerIdeas ideas;
    private final Desk desk;
    private final Reads reads;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    StudyIdeas(AnswerIdeas ideas, Desk desk, Reads reads, ApplicationEventPublisher events, TownClock clock) {
        this.ideas = ideas;
        this.desk = desk;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** What was found, and who looks for it. */
    @Component
    record Desk(Studies studies, Assignments assignments) {}

    /** What became of a version. */
    enum Saving {
        DONE,
        /** Somebody else wrote one since this one was begun. */
        STALE,
        /** Nobody is to read of the idea. */
        HIDDEN,
        /** People can choose it, so that it cannot be said to be impossible. */
        ON_BALLOT;

        /** Message key of why it was not kept. */
        String key() {
            return "budget.study.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Way(boolean hidden, boolean onBallot) {}

    /**
     * Writes one more version.
     *
     * @param seen number of the last version there was when it was begun
     */
    Saving save(Me agent, UUID idea, int seen, Finding finding, boolean publish) {
        ideas.hold(idea);
        int last = desk.studies().lastNumber(idea).orElse(0);
        if (last != seen) {
            return Saving.STALE;
        }
        Way way = reads.first(Way.class, WAY, Map.of("id", idea)).orElseThrow(Refusals.NotFound::new);
        if (publish && way.hidden()) {
            return Saving.HIDDEN;
        }
        if (publish && way.onBallot() && finding.outcome() == Outcome.INFEASIBLE) {
            return Saving.ON_BALLOT;
        }
        desk.studies().saveAndFlush(new Study(idea, last + 1, agent.person(), finding, publish, clock.now()));
        Outcome outcome = finding.outcome();
        if (publish && outcome != null) {
            ideas.answered(idea, outcome, finding.reason());
            events.publishEvent(IdeaAnswered.of(idea, last + 1));
        }
        return Saving.DONE;
    }

    /** Hands it to somebody, or to nobody. */
    void assign(UUID idea, @Nullable UUID agent) {
        ideas.hold(idea);
        var before = desk.assignments().of(idea);
        if (agent == null) {
            before.ifPresent(desk.assignments()::delete);
            return;
        }
        Assignment assignment = before.orElseGet(() -> new Assignment(idea, agent, clock.now()));
        assignment.handOver(agent, clock.now());
        desk.assignments().saveAndFlush(assignment);
    }
}
