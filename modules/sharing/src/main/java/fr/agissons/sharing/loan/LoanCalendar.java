package fr.agissons.sharing.loan;

import fr.agissons.core.agenda.CalendarFile;
import fr.agissons.core.agenda.CalendarFile.Event;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.theming.Ui;
import java.time.Instant;

/** A loan as a calendar takes it: when to fetch it and when to bring it back. */
final class LoanCalendar {
    /** How long a visit to a library takes, in seconds. */
    static final int VISIT = 1800;

    private LoanCalendar() {}

    /** The file of a loan; one that is given up says so instead of disappearing. */
    static String of(Loan loan, LoanState state, Ui ui) {
        Status status = switch (state) {
            case APPROVED, OUT, OVERDUE -> Status.CONFIRMED;
            case REQUESTED -> Status.TENTATIVE;
            default -> Status.CANCELLED;
        };
        String pickup = ui.t("sharing.agenda.pickup", loan.name());
        String due = ui.t("sharing.agenda.due", loan.name());
        return new CalendarFile("Emprunts")
                .add(event(loan, "pickup", loan.pickupAt(), pickup, status, ui))
                .add(event(loan, "due", loan.dueAt().minusSeconds(VISIT), due, status, ui))
                .text();
    }

    private static Event event(Loan loan, String which, Instant start, String summary, Status status, Ui ui) {
        return new Event(
                loan.id() + "-" + which,
                loan.version(),
                loan.requestedAt(),
                start,
                start.plusSeconds(VISIT),
                summary,
                loan.library(),
                loan.place(),
                ui.absolute(loan.path()),
                status);
    }
}
