package fr.agissons.sharing.loan;

import fr.agissons.core.write.Attempts;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Pool;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.queue.Asked;
import fr.agissons.sharing.queue.Waiting;
import fr.agissons.sharing.queue.WaitingLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Promises units, one or several together: never one to two people at a time; or a place in the line. */
@Service
public class Reserve {
    private final Reservations reservations;
    private final BorrowRules rules;
    private final WaitingLine line;
    private final MakeLoans make;
    private final Attempts attempts;
    private final Loans loans;

    Reserve(
            Reservations reservations,
            BorrowRules rules,
            WaitingLine line,
            MakeLoans make,
            Attempts attempts,
            Loans loans) {
        this.reservations = reservations;
        this.rules = rules;
        this.line = line;
        this.make = make;
        this.attempts = attempts;
        this.loans = loans;
    }

    /** Promises the person a unit; sending the same again changes nothing and gets the same answer. */
    public ReserveAnswer reserve(UUID person, Wish wish) {
        return attempts.call(() -> {
            Turn turn = turn(person, wish);
            return turn.refusal().orElseGet(() -> make(person, wish, turn));
        });
    }

    /** The same; what is taken is waited for in line, behind those who came before. */
    public ReserveAnswer reserveOrWait(UUID person, Wish wish) {
        return attempts.call(() -> {
            Turn turn = turn(person, wish);
            Optional<ReserveAnswer> refusal = turn.refusal();
            if (refusal.isEmpty()) {
                return make(person, wish, turn);
            }
            return refusal.get() instanceof Hindered hindered && hindered.why().isTaken()
                    ? rules.age(turn.lending(), wish).orElseGet(() -> waitInLine(person, wish, turn))
                    : refusal.get();
        });
    }

    /** What is wrong with a wish, before the person looks it over. */
    Optional<ReserveAnswer> fault(UUID person, Wish wish) {
        return attempts.call(() -> rules.fault(rules.find(person, wish.model()), wish, rules.calendar(wish.model())));
    }

    /** The model, for this person. */
    Lending find(UUID person, UUID model) {
        return rules.find(person, model);
    }

    /** Everything as it stands while nobody else at that library promises anything. */
    private record Turn(Lending lending, Availability calendar, Optional<ReserveAnswer> refusal) {}

    private Turn turn(UUID person, Wish wish) {
        rules.requireMandate(person, wish);
        UUID library = rules.find(person, wish.model()).library();
        loans.takeTurn(library);
        loans.expire(library);
        Lending lending = rules.find(person, wish.model());
        Availability calendar = rules.calendar(wish.model());
        return new Turn(
                lending, calendar, before(person, wish, calendar).or(() -> rules.fault(lending, wish, calendar)));
    }

    private ReserveAnswer make(UUID person, Wish wish, Turn turn) {
        Reservation made = make.make(turn.lending(), turn.calendar(), person, wish);
        loans.requested(made);
        return new Made(made.getId(), made.state());
    }

    private ReserveAnswer waitInLine(UUID person, Wish wish, Turn turn) {
        Optional<Waiting> alike = line.alike(person, wish.model(), wish.period());
        if (alike.isPresent()) {
            return alike.get().period().equals(wish.period())
                    ? new InLine(alike.get().hold())
                    : new Refused(Reason.WAITING);
        }
        Asked asked = new Asked(wish.organisation(), wish.period(), wish.quantity(), wish.note());
        return new InLine(line.join(turn.lending().library(), wish.model(), person, asked));
    }

    /** The same sent twice finds what the first did; anything else at that time is one too many. */
    private Optional<ReserveAnswer> before(UUID person, Wish wish, Availability calendar) {
        Period period = calendar.table().broughtBackOpen(wish.period());
        if (!calendar.table().serves(period)) {
            return Optional.empty();
        }
        Span loan = calendar.table().loan(period);
        List<Reservation> alike = reservations.alike(
                person, calendar.pools().stream().map(Pool::model).toList(), loan.from(), loan.until());
        return alike.stream()
                .filter(one -> one.wantedId().equals(wish.model())
                        && one.quantity() == wish.quantity()
                        && one.period().equals(period)
                        && one.state().isAhead())
                .<ReserveAnswer>map(one -> new Made(one.groupId(), one.state()))
                .findFirst()
                .or(() -> alike.isEmpty() ? Optional.empty() : Optional.of(new Refused(Reason.ALREADY)));
    }
}
