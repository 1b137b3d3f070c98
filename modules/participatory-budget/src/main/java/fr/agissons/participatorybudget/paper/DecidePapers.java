package fr.agissons.participatorybudget.paper;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets a third person decide what a paper says that two people read differently, or that there is no such paper. */
@Service
class DecidePapers {
    private final SheetStore store;
    private final ReadPapers papers;
    private final TypePapers type;
    private final Attempts attempts;
    private final Telling telling;

    DecidePapers(SheetStore store, ReadPapers papers, TypePapers type, Attempts attempts, Telling telling) {
        this.store = store;
        this.papers = papers;
        this.type = type;
        this.attempts = attempts;
        this.telling = telling;
    }

    /** Tells the journal. */
    @org.springframework.stereotype.Component
    record Telling(ApplicationEventPublisher events, TownClock clock) {}

    /** How far a paper was before somebody decided. */
    enum State {
        READ_ONCE,
        READ_DIFFERENTLY
    }

    /** What may be decided after so many readings: a paper read once is read again, unless it does not exist. */
    static List<Nature> possible(int readings) {
        return readings < Sheet.SECOND ? List.of(Nature.ABSENT) : List.of(Nature.values());
    }

    /** Settles it; whoever typed it before is refused, and so is everybody once it is settled. */
    void decide(UUID edition, UUID paper, Reading reading, UUID person) {
        attempts.run(() -> {
            store.holdOpen(edition.toString());
            if (store.areIn(Tenancy.current().id().value(), edition)) {
                throw new Refusals.Conflict(Typed.CLOSED.key());
            }
            Sheet sheet = store.hold(edition, paper).orElseThrow(Refusals.NotFound::new);
            if (sheet.isSettled()) {
                throw new Refusals.Conflict("budget.paper.settled");
            }
            List<ReadingRow> before = papers.readings(edition, paper);
            if (before.stream().anyMatch(one -> one.agent().equals(person))) {
                throw new Refusals.Conflict("budget.paper.by-another");
            }
            if (!possible(before.size()).contains(reading.nature())) {
                throw new Refusals.Conflict("core.problem.overtaken");
            }
            type.write(sheet, Sheet.DECISION, reading, person);
            sheet.settle(Sheet.DECISION);
            store.saveAndFlush(sheet);
            State from = before.size() < Sheet.SECOND ? State.READ_ONCE : State.READ_DIFFERENTLY;
            String reason = sheet.mark().text() + " / " + reading.reason();
            telling.events()
                    .publishEvent(StateChanged.of(
                            Sheet.KIND,
                            paper,
                            from,
                            reading.nature(),
                            reason,
                            telling.clock().now()));
        });
    }
}
