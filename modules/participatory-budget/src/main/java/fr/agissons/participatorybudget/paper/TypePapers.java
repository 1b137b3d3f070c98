package fr.agissons.participatorybudget.paper;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.FirstBallot;
import fr.agissons.participatorybudget.edition.Polling;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes what two people read on the same paper, each without the other's reading; when they agree, the paper is settled. */
@Service
class TypePapers {
    private final SheetStore store;
    private final ReadPapers papers;
    private final Attempts attempts;
    private final Rules rules;
    private final TownClock clock;

    TypePapers(SheetStore store, ReadPapers papers, Attempts attempts, Rules rules, TownClock clock) {
        this.store = store;
        this.papers = papers;
        this.attempts = attempts;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a paper is read by. */
    @org.springframework.stereotype.Component
    record Rules(Editions editions, FirstBallot first) {}

    /** Takes this person's reading of that paper. */
    Typed type(UUID edition, Mark mark, Reading reading, UUID agent) {
        return attempts.call(() -> {
            store.holdOpen(edition.toString());
            EditionView view = rules.editions().shown(edition).orElseThrow(Refusals.NotFound::new);
            Polling polling = view.pollingAt(clock.now());
            if (polling != Polling.OPEN && polling != Polling.OVER) {
                return Typed.TOO_EARLY;
            }
            if (store.areIn(tenant(), edition)) {
                return Typed.CLOSED;
            }
            if (!view.isFrozen()) {
                rules.first().note(edition, clock.now());
            }
            store.bring(tenant(), edition, mark.batch(), mark.number());
            Sheet sheet = store.hold(edition, mark.batch(), mark.number()).orElseThrow();
            List<ReadingRow> before = papers.readings(edition, sheet.getId());
            if (before.stream().anyMatch(one -> one.agent().equals(agent))) {
                return Typed.TWICE_BY_ONE;
            }
            if (sheet.isSettled() || before.size() >= Sheet.SECOND) {
                return Typed.FULL;
            }
            return keep(sheet, reading, agent, before);
        });
    }

    private Typed keep(Sheet sheet, Reading reading, UUID agent, List<ReadingRow> before) {
        int hand = before.size() + 1;
        write(sheet, hand, reading, agent);
        if (hand == Sheet.FIRST) {
            return Typed.FIRST;
        }
        if (!before.getFirst().isLike(reading)) {
            return Typed.DIFFERENT;
        }
        sheet.settle(Sheet.SECOND);
        store.saveAndFlush(sheet);
        return Typed.ALIKE;
    }

    /** Writes down what that hand read; whoever calls this holds the paper. */
    void write(Sheet sheet, int hand, Reading reading, UUID agent) {
        UUID edition = sheet.editionId();
        UUID row = store.read(
                tenant(),
                edition,
                sheet.getId(),
                hand,
                agent,
                reading.nature().name(),
                reading.district(),
                reading.said(),
                reading.reason());
        if (!reading.choices().isEmpty()) {
            store.choose(
                    tenant(),
                    row,
                    edition,
                    reading.choices().projects(),
                    reading.choices().weights());
        }
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
