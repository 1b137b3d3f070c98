package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.Timetable;
import fr.agissons.sharing.stock.LibraryClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
        Set<UUID> groups = new LinkedHashSet<>();
        reservations.meeting(event.library(), first, last).forEach(loan -> groups.add(loan.groupId()));
        for (UUID group : groups) {
            List<Reservation> parts = reservations.together(group).stream()
                    .filter(part -> part.state().isLive())
                    .toList();
            moved(parts).ifPresentOrElse(to -> move(parts, to), () -> giveUp(parts, event));
        }
    }

    private void move(List<Reservation> parts, Period to) {
        Reservation first = parts.getFirst();
        Timetable table = calendar(first).table();
        parts.forEach(part -> loans.change(part, one -> one.move(to, table)));
        letters.toBorrower(first, "changed.moved", "", "moved:" + first.groupId() + ":" + first.version());
        letters.toKeepers(first, "moved", "");
    }

    /** What is with its borrower stays there; what was only wanted or offered is given up. */
    private void giveUp(List<Reservation> parts, LibraryClosed event) {
        List<Reservation> ahead =
                parts.stream().filter(part -> part.state().isKept()).toList();
        if (!ahead.isEmpty()) {
            ahead.forEach(part -> loans.change(part, one -> one.refuse(event.reason())));
            letters.toBorrower(ahead.getFirst(), "changed.given-up", event.reason());
            loans.giveFree(ahead);
        }
    }

    private Availability calendar(Reservation loan) {
        return calendars.of(loan.modelId()).orElseThrow();
    }

    /** Other days for all that was wanted together, when all units are free then; offers are not moved. */
    private Optional<Period> moved(List<Reservation> parts) {
        Reservation loan = parts.getFirst();
        if (loan.state() == LoanState.OFFERED) {
            return Optional.empty();
        }
        Timetable table = calendar(loan).table();
        Period now = loan.period();
        LocalDate pickup = loan.state().isAhead() ? table.nextOpen(now.pickup()).orElse(now.pickup()) : now.pickup();
        Optional<LocalDate> later = table.nextOpen(now.due());
        Optional<LocalDate> earlier = now.due()
                .minusDays(AROUND)
                .datesUntil(now.due())
                .filter(table::isOpen)
                .reduce((one, next) -> next);
        return later.map(due -> new Period(pickup, due))
                .filter(period -> fits(parts, period))
                .or(() -> earlier.map(due -> new Period(pickup, due)).filter(period -> fits(parts, period)));
    }

    private boolean fits(List<Reservation> parts, Period period) {
        return parts.stream().allMatch(part -> fits(part, period, calendar(part)));
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
