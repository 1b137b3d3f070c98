package fr.agissons.mutualaid.bank;

import fr.agissons.core.time.TownClock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts when they are first needed, and locks two of them in the one order that lets nobody wait for ever. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TimeAccounts {
    private final Accounts accounts;
    private final TownClock clock;

    TimeAccounts(Accounts accounts, TownClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Two accounts that nobody else changes until the transaction ends. */
    record Pair(Account first, Account second) {}

    /** The account of this holder, opened with nothing on it if need be. */
    UUID of(Holder holder) {
        return accounts.findIdOf(holder.id())
                .orElseGet(() ->
                        accounts.saveAndFlush(new Account(holder, clock.now())).getId());
    }

    /** Locks the accounts of both; opens them in the same order. */
    Pair lock(Holder first, Holder second) {
        if (first.id().compareTo(second.id()) <= 0) {
            UUID one = of(first);
            return lock(one, of(second));
        }
        UUID other = of(second);
        return lock(of(first), other);
    }

    /** Locks both. */
    Pair lock(UUID first, UUID second) {
        if (first.compareTo(second) <= 0) {
            Account one = accounts.locked(first);
            return new Pair(one, accounts.locked(second));
        }
        Account other = accounts.locked(second);
        return new Pair(accounts.locked(first), other);
    }
}
