package fr.agissons.mutualaid.bank;

import fr.agissons.core.settings.Settings;
import fr.agissons.mutualaid.bank.Moved.No;
import fr.agissons.mutualaid.bank.Movement.Side;
import fr.agissons.mutualaid.bank.TimeAccounts.Pair;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes both halves of a transfer in two accounts that are locked already, and says beforehand why it would not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {
    private final Transfers transfers;
    private final Movements movements;
    private final Settings settings;

    Ledger(Transfers transfers, Movements movements, Settings settings) {
        this.transfers = transfers;
        this.movements = movements;
        this.settings = settings;
    }

    /** What stands in the way of so many minutes from the first to the second. */
    @Nullable
    No hindrance(Pair pair, int minutes) {
        if (pair.first().isClosed() || pair.second().isClosed()) {
            return No.CLOSED;
        }
        if (!pair.first().canGive(minutes, limits())) {
            return No.FLOOR;
        }
        return pair.second().canTake(minutes, limits()) ? null : No.CEILING;
    }

    /** Writes it. */
    Moved write(Transfer transfer, Pair pair) {
        Transfer made = transfers.saveAndFlush(transfer);
        movements.saveAndFlush(pair.first().move(made, Side.OUT, limits()));
        movements.saveAndFlush(pair.second().move(made, Side.IN, limits()));
        return Moved.done(made.getId());
    }

    private Limits limits() {
        MutualAidSettings set = settings.of(MutualAidSettings.class);
        return Limits.ofHours(set.mostOwed(), set.mostKept());
    }
}
