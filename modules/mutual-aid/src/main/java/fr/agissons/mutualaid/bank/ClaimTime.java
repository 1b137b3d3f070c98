package fr.agissons.mutualaid.bank;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.mutualaid.bank.Claim.State;
import fr.agissons.mutualaid.bank.Moved.No;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Whoever helped says how long it took, and whoever was helped agrees or not. */
@Service
public class ClaimTime {
    private final Claims claims;
    private final Accounts accounts;
    private final TimeAccounts open;
    private final BankNews news;
    private final Attempts attempts;
    private final TownClock clock;

    ClaimTime(Claims claims, Accounts accounts, TimeAccounts open, BankNews news, Attempts attempts, TownClock clock) {
        this.claims = claims;
        this.accounts = accounts;
        this.open = open;
        this.news = news;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Asks for minutes; one claim waits for each help, and none is for oneself. */
    public Optional<No> ask(Payment asked) {
        if (asked.from().equals(asked.to())) {
            return Optional.of(No.SELF);
        }
        if (!asked.isWhole()) {
            return Optional.of(No.AMOUNT);
        }
        UUID deal = Objects.requireNonNull(asked.match() == null ? asked.invitation() : asked.match());
        attempts.run(() -> {
            if (claims.findOpen(deal).isEmpty()) {
                TimeAccounts.Pair pair = open.lock(asked.from(), asked.to());
                Claim made = claims.saveAndFlush(
                        new Claim(pair.first().getId(), pair.second().getId(), asked, clock.now()));
                news.claimed(made, pair.first().holder());
            }
        });
        return Optional.empty();
    }

    /** The payment this claim asks for, when whoever is signed in may decide for the payer. */
    public Payment payment(UUID by, UUID id, Predicate<Holder> may) {
        return attempts.call(() -> {
            Claim claim = claims.findById(id).orElseThrow(Refusals.NotFound::new);
            Holder payer = accounts.found(claim.payerAccount()).holder();
            if (!may.test(payer)) {
                throw new Refusals.NotFound();
            }
            if (claim.state() == State.REFUSED) {
                throw new Refusals.Conflict("mutualaid.bank.conflict");
            }
            return claim.payment(payer, accounts.found(claim.receiverAccount()).holder(), by);
        });
    }

    /** It was paid: nobody is asked again. */
    public void paid(UUID id) {
        attempts.run(() -> {
            Claim claim = claims.locked(id);
            if (claim.state() == State.OPEN) {
                claim.settle(State.PAID);
            }
        });
    }

    /** Whoever was helped does not agree. */
    public void refuse(UUID id, Predicate<Holder> may) {
        attempts.run(() -> {
            Claim claim = claims.locked(id);
            if (!may.test(accounts.found(claim.payerAccount()).holder())) {
                throw new Refusals.NotFound();
            }
            if (claim.state() != State.REFUSED) {
                claim.settle(State.REFUSED);
                news.refused(claim, accounts.found(claim.receiverAccount()).holder());
            }
        });
    }
}
