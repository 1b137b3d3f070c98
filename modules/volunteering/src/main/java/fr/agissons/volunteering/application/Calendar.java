package fr.agissons.volunteering.application;

import fr.agissons.core.agenda.CalendarFile;
import fr.agissons.core.agenda.CalendarFile.Status;
import java.time.Instant;

/** A participation as a calendar takes it; cancelled ones say so instead of disappearing. */
final class Calendar {
    private Calendar() {}

    /** The file of a dated participation. */
    static String of(Participation row, Instant start, Instant end, String address) {
        Status status = switch (row.state()) {
            case ACCEPTED -> Status.CONFIRMED;
            case PENDING -> Status.TENTATIVE;
            default -> Status.CANCELLED;
        };
        return new CalendarFile("Missions")
                .add(new CalendarFile.Event(
                        row.id().toString(),
                        row.version(),
                        row.appliedAt(),
                        start,
                        end,
                        row.title(),
                        row.organisation(),
                        row.place(),
                        address,
                        status))
                .text();
    }
}
