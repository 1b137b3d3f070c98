package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back all votes of an open box whose vote is annulled and taken again: none counts any more, and each is a draft that
 * its voter finds filled in. For whoever holds the box alone, as {@link StillBox} does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AnnulBox {
    private final AnnulStore store;
    private final SealStore receipts;

    AnnulBox(AnnulStore store, SealStore receipts) {
        this.store = store;
        this.receipts = receipts;
    }

    /** How many voters have a vote in it, on paper or otherwise. */
    public int votes(UUID edition) {
        return store.votes(tenant(), edition);
    }

    /** Turns them into drafts, and takes their codes off the list. */
    public void reopen(UUID edition) {
        store.forgetPaper(tenant(), edition);
        store.reopen(tenant(), edition);
        store.forgetReminders(tenant(), edition);
        receipts.forgetReceipts(tenant(), edition);
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
