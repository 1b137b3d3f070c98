package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.Timetable;
import fr.agissons.sharing.stock.LibraryClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves loans that would begin or end at a door that will be shut: to the next open day, and back to the last one before
 * when somebody else has the unit by then. What cannot be moved is given up, and said so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowClosures {
    private static final int AROUND = 60;

    private final Reservations reservations;
    private final Calendars calendars;
    private final Loans loans;
    private final LoanLetters letters;

    FollowClosures(Reservations reservations, Calendars calendars, Loans loans, LoanLetters letters) {
        this.reservations = reservations;
        this.calendars = calendars;
        this.loans = loans;
        this.letters = letters;
    }

    @EventListener
    void on(LibraryClosed event) {
        LocalDate first = event.days().first();
        LocalDate last = event.days().last();
        loans.takeTurn(event.library());
        Set<UUID> free = new LinkedHashSet<>();
        for (Reservation loan : reservations.meeting(event.library(), first, last)) {
            Availability calendar = calendars.of(loan.modelId()).orElseThrow();
            Optional<Period> to = loan.state() == LoanState.OFFERED ? Optional.empty() : moved(loan, calendar);
            if (to.isPresent()) {
                move(loan, to.get(), calendar.table());
            } else if (loan.state().isKept()) {
                giveUp(loan, event);
                free.add(loan.modelId());
            }
        }
        free.forEach(loans::giveFree);
    }

    private void move(Reservation loan, Period to, Timetable table) {
        loans.change(loan, one -> one.move(to, table));
        letters.toBorrower(loan, "changed.moved", "", "moved:" + loan.getId() + ":" + loan.version());
        letters.toKeepers(loan, "moved", "");
    }

    private void giveUp(Reservation loan, LibraryClosed event) {
        loans.change(loan, one -> one.refuse(event.reason()));
        letters.toBorrower(loan, "changed.given-up", event.reason());
    }

    /** Other days for it, when its unit is free then. */
    private static Optional<Period> moved(Reservation loan, Availability calendar) {
        Timetable table = calendar.table();
        Period now = loan.period();
        LocalDate pickup = loan.state().isAhead() ? table.nextOpen(now.pickup()).orElse(now.pickup()) : now.pickup();
        Optional<LocalDate> later = table.nextOpen(now.due());
        Optional<LocalDate> earlier = now.due()
                .minusDays(AROUND)
                .datesUntil(now.due())
                .filter(table::isOpen)
                .reduce((one, next) -> next);
        return later.map(due -> new Period(pickup, due))
                .filter(period -> fits(loan, period, calendar))
                .or(() -> earlier.map(due -> new Period(pickup, due)).filter(period -> fits(loan, period, calendar)));
    }

    private static boolean fits(Reservation loan, Period period, Availability calendar) {
        Timetable table = calendar.table();
        if (loan.state().isAhead() ? !table.serves(period) : !table.isOpen(period.due())) {
            return false;
        }
        UUID unit = loan.unitId();
        if (unit == null) {
            return true;
        }
        Span own = loan.occupied();
        Instant until = table.occupiedUntil(period.due());
        Instant from = loan.state().isAhead() ? table.occupiedFrom(period.pickup()) : own.from();
        Span wanted = new Span(from, until.isAfter(from) ? until : own.until());
        return calendar.units().stream()
                .filter(diary -> diary.unit().equals(unit))
                .allMatch(
                        diary -> diary.taken().stream().noneMatch(span -> !span.equals(own) && wanted.overlaps(span)));
    }
}
