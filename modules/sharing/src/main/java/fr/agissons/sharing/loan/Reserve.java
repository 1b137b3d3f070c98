package fr.agissons.sharing.loan;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.UnitDiary;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Promises units: never one to two people at a time, never two of a kind to one person. */
@Service
public class Reserve {
    private final Reservations reservations;
    private final Lendings lendings;
    private final Calendars calendars;
    private final Organisations organisations;
    private final Attempts attempts;
    private final Loans loans;

    Reserve(
            Reservations reservations,
            Lendings lendings,
            Calendars calendars,
            Organisations organisations,
            Attempts attempts,
            Loans loans) {
        this.reservations = reservations;
        this.lendings = lendings;
        this.calendars = calendars;
        this.organisations = organisations;
        this.attempts = attempts;
        this.loans = loans;
    }

    /** Promises the person a unit; sending the same again changes nothing and gets the same answer. */
    public ReserveAnswer reserve(UUID person, Wish wish) {
        return attempts.call(() -> inTransaction(person, wish));
    }

    /** What is wrong with a wish, before the person looks it over. */
    Optional<ReserveAnswer> fault(UUID person, Wish wish) {
        return attempts.call(() -> {
            Lending lending = find(person, wish.model());
            return fault(lending, wish, calendar(lending));
        });
    }

    /** The model, for this person. */
    Lending find(UUID person, UUID model) {
        return lendings.find(model, Optional.of(person)).orElseThrow(Refusals.NotFound::new);
    }

    private Availability calendar(Lending lending) {
        return calendars.of(lending.model()).orElseThrow(Refusals.NotFound::new);
    }

    private Optional<ReserveAnswer> fault(Lending lending, Wish wish, Availability calendar) {
        if (lending.suspended()) {
            return Optional.of(new ReserveAnswer.Refused(Reason.SUSPENDED));
        }
        Optional<Hindrance> hindrance = calendar.hindrance(wish.period(), 1);
        if (hindrance.isPresent()) {
            return hindrance.map(ReserveAnswer.Hindered::new);
        }
        return lending.minAge() == null || wish.oldEnough()
                ? Optional.empty()
                : Optional.of(new ReserveAnswer.Refused(Reason.TOO_YOUNG));
    }

    private ReserveAnswer inTransaction(UUID person, Wish wish) {
        UUID organisation = wish.organisation();
        if (organisation != null && !organisations.isManager(organisation, person)) {
            throw new Refusals.Forbidden("sharing.reserve.not-your-organisation");
        }
        lendings.takeTurn(find(person, wish.model()).library());
        Lending lending = find(person, wish.model());
        loans.expireUncollected(lending.library());
        Availability calendar = calendar(lending);
        Optional<ReserveAnswer> before = before(person, wish, calendar);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<ReserveAnswer> fault = fault(lending, wish, calendar);
        if (fault.isPresent()) {
            return fault.get();
        }
        Period period = calendar.table().broughtBackOpen(wish.period());
        UnitDiary unit = calendar.free(period).getFirst();
        Reservation made = reservations.saveAndFlush(
                new Reservation(lending, unit.unit(), person, wish, calendar.table(), calendar.now()));
        loans.requested(made);
        return new ReserveAnswer.Made(made.getId(), made.state());
    }

    /** The same sent twice finds what the first did; anything else at that time is one too many. */
    private Optional<ReserveAnswer> before(UUID person, Wish wish, Availability calendar) {
        Period period = calendar.table().broughtBackOpen(wish.period());
        if (!calendar.table().serves(period)) {
            return Optional.empty();
        }
        Span loan = calendar.table().loan(period);
        List<Reservation> alike = reservations.alike(person, wish.model(), loan.from(), loan.until());
        return alike.stream()
                .filter(one -> one.period().equals(period) && one.state().isAhead())
                .<ReserveAnswer>map(one -> new ReserveAnswer.Made(one.getId(), one.state()))
                .findFirst()
                .or(() -> alike.isEmpty() ? Optional.empty() : Optional.of(new ReserveAnswer.Refused(Reason.ALREADY)));
    }
}
