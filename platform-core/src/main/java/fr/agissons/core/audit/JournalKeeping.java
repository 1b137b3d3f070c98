package fr.agissons.core.audit;

import fr.agissons.core.event.AfterCommit;
import org.springframework.stereotype.Component;

/** Brings what happened into the town's journal. */
@Component
class JournalKeeping {
    private final Journal journal;

    JournalKeeping(Journal journal) {
        this.journal = journal;
    }

    @AfterCommit
    void on(StateChanged event) {
        journal.add(event);
    }
}
