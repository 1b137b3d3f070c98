package fr.agissons.participatorybudget.works;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.project.ProjectPicture;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** What the town's services tell of a chosen project; each thing is told once, for good. */
@Service
public class TendWorks {
    private final Rows rows;
    private final ReadWorks read;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    TendWorks(Rows rows, ReadWorks read, Attempts attempts, ApplicationEventPublisher events, TownClock clock) {
        this.rows = rows;
        this.read = read;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** What is written. */
    @Component
    record Rows(WorksStore works, Steps steps, Entries entries) {}

    /** Says how far it is, until when it is expected, and why. */
    public void become(UUID project, Status status, @Nullable LocalDate due, String words) {
        attempts.run(() -> {
            Works works = works(project);
            Status before = works.status();
            works.become(status, due, words);
            rows.works().saveAndFlush(works);
            tell(works, WorksEntry.status(works.getId(), status, words, clock.now()));
            events.publishEvent(StateChanged.of(Works.KIND, works.getId(), before, works.status(), words, clock.now()));
        });
    }

    /** Plans a milestone. */
    public void plan(UUID project, String title, @Nullable LocalDate day) {
        attempts.run(() -> {
            Works works = works(project);
            works.plan();
            rows.works().saveAndFlush(works);
            rows.steps().saveAndFlush(new WorksStep(works.getId(), title, day));
        });
    }

    /** A milestone is reached; saying so twice changes nothing. */
    public void reach(UUID project, UUID step) {
        attempts.run(() -> {
            Works works = works(project);
            WorksStep found = step(works, step);
            if (found.reach(clock.today())) {
                works.reach();
                rows.steps().saveAndFlush(found);
                rows.works().saveAndFlush(works);
                tell(works, WorksEntry.step(works.getId(), found.title(), clock.now()));
            }
        });
    }

    /** Renames a milestone that lies ahead, or expects it on another day. */
    public void correct(UUID project, UUID step, String title, @Nullable LocalDate day) {
        attempts.run(() -> {
            WorksStep found = step(works(project), step);
            String before = found.said();
            found.correct(title, day);
            rows.steps().saveAndFlush(found);
            journal(found, WorksStep.State.CORRECTED, before + " → " + found.said());
        });
    }

    /** Gives up a milestone that lies ahead. */
    public void drop(UUID project, UUID step) {
        attempts.run(() -> {
            Works works = works(project);
            WorksStep found = step(works, step);
            found.requireAhead();
            works.drop();
            rows.steps().delete(found);
            rows.works().saveAndFlush(works);
            journal(found, WorksStep.State.DROPPED, found.said());
        });
    }

    private void journal(WorksStep step, WorksStep.State after, String what) {
        events.publishEvent(
                StateChanged.of(WorksStep.KIND, step.getId(), WorksStep.State.AHEAD, after, what, clock.now()));
    }

    private WorksStep step(Works works, UUID step) {
        return rows.steps()
                .findById(step)
                .filter(one -> one.worksId().equals(works.getId()))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** Writes down an expense in cents, or takes one back when it is below zero. */
    public void spend(UUID project, long cents, LocalDate day, String words) {
        attempts.run(() -> {
            Works works = works(project);
            long price = read.one(project, null).map(WorksView::cents).orElseThrow(Refusals.NotFound::new);
            works.spend(cents, price, words);
            rows.works().saveAndFlush(works);
            // Followers are not written to for each invoice.
            rows.entries().saveAndFlush(WorksEntry.expense(works.getId(), cents, day, words, clock.now()));
        });
    }

    /** Tells something, with a picture or without. */
    public void tell(UUID project, String words, @Nullable ProjectPicture picture) {
        attempts.run(() -> {
            Works works = works(project);
            tell(works, WorksEntry.news(works.getId(), words, picture, clock.now()));
        });
    }

    private void tell(Works works, WorksEntry entry) {
        WorksEntry kept = rows.entries().saveAndFlush(entry);
        events.publishEvent(WorksTold.of(works.projectId(), kept.getId()));
    }

    private Works works(UUID project) {
        return rows.works().lock(project).orElseGet(() -> {
            WorksView chosen = read.one(project, null).orElseThrow(Refusals.NotFound::new);
            return rows.works().saveAndFlush(new Works(chosen.edition(), project));
        });
    }
}
