package fr.agissons.mutualaid.bank;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.mutualaid.bank.Moved.No;
import fr.agissons.mutualaid.bank.TimeAccounts.Pair;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Moves minutes from account to account: both halves or none, within the town's bounds, decided while both are locked. */
@Service
public class MoveTime {
    private final TimeAccounts accounts;
    private final Transfers transfers;
    private final Ledger ledger;
    private final BankNews news;
    private final Attempts attempts;
    private final TownClock clock;

    MoveTime(
            TimeAccounts accounts,
            Transfers transfers,
            Ledger ledger,
            BankNews news,
            Attempts attempts,
            TownClock clock) {
        this.accounts = accounts;
        this.transfers = transfers;
        this.ledger = ledger;
        this.news = news;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Moves minutes because somebody helped; the same payment sent again, or the same help paid again, changes nothing. */
    public Moved pay(Payment payment) {
        if (payment.from().equals(payment.to())) {
            return Moved.refused(No.SELF);
        }
        return payment.isWhole() ? attempts.call(() -> payInTransaction(payment)) : Moved.refused(No.AMOUNT);
    }

    /** The transfer goes back the way it came, once, if who asks for it may. */
    public Moved reverse(UUID by, UUID transfer, Predicate<Holder> may) {
        return attempts.call(() -> {
            Transfer done = transfers.findById(transfer).orElseThrow(Refusals.NotFound::new);
            Pair pair = accounts.lock(done.to(), done.from());
            if (!may.test(pair.first().holder())) {
                throw new Refusals.NotFound();
            }
            Optional<UUID> before = transfers.findReversalOf(transfer);
            if (before.isPresent()) {
                return Moved.done(before.get());
            }
            if (!done.isReversible(clock.now())) {
                return Moved.refused(No.TOO_LATE);
            }
            No no = ledger.hindrance(pair, done.minutes());
            return no == null ? ledger.write(done.reversal(by, clock.now()), pair) : Moved.refused(no);
        });
    }

    /** Closes an account; what is left on it, or owed, is written off to the town's. */
    public void close(UUID staff, UUID account, String why) {
        attempts.run(() -> {
            Pair pair = accounts.lock(account, accounts.of(Holder.TOWN));
            Account leaving = pair.first();
            if (leaving.balance() > 0) {
                ledger.write(Transfer.writeOff(leaving, pair.second(), why, staff, clock.now()), pair);
            } else if (leaving.balance() < 0) {
                Pair back = new Pair(pair.second(), leaving);
                ledger.write(Transfer.writeOff(leaving, pair.second(), why, staff, clock.now()), back);
            }
            leaving.close(clock.now());
        });
    }

    /** The town lets an account be used again. */
    public void reopen(UUID account) {
        attempts.run(
                () -> accounts.lock(account, accounts.of(Holder.TOWN)).first().reopen());
    }

    private Moved payInTransaction(Payment payment) {
        Pair pair = accounts.lock(payment.from(), payment.to());
        Optional<UUID> before = transfers.findIdByKey(payment.key());
        if (before.isPresent()) {
            return Moved.done(before.get());
        }
        UUID deal = payment.match() == null ? payment.invitation() : payment.match();
        Optional<UUID> paid = deal == null ? Optional.empty() : transfers.findStanding(deal);
        if (paid.isPresent()) {
            return Moved.done(paid.get());
        }
        No no = ledger.hindrance(pair, payment.minutes());
        if (no != null) {
            return Moved.refused(no);
        }
        Transfer help =
                Transfer.help(payment, pair.first().getId(), pair.second().getId(), clock.now());
        Moved moved = ledger.write(help, pair);
        news.received(help.getId(), payment.to(), payment.minutes());
        return moved;
    }
}
