package fr.agissons.sharing.loan;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.queue.Waiting;
import fr.agissons.sharing.stock.Keepers;
import fr.agissons.theming.speech.Speech;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told about loans: the borrower and those who lend. */
@Component
class LoanLetters {
    private static final String SUBJECT = """
            select m.name, l.name, l.organisation_id, l.owner_id, coalesce(o.name, l.name), l.street, l.city
            from sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            where m.tenant_id = :tenant and m.id = :model
            """;

    private final Notifications notifications;
    private final Keepers keepers;
    private final Reads reads;
    private final TownClock clock;

    LoanLetters(Notifications notifications, Keepers keepers, Reads reads, TownClock clock) {
        this.notifications = notifications;
        this.keepers = keepers;
        this.reads = reads;
        this.clock = clock;
    }

    /** Tells the borrower, once for each state of the loan. */
    void toBorrower(Reservation loan, String what, String more) {
        toBorrower(loan, what, more, what + ":" + loan.groupId());
    }

    /** Tells the borrower something that may happen again. */
    void toBorrower(Reservation loan, String what, String more, String once) {
        toBorrower(loan, what, Argument.of(more), once);
    }

    /** Tells somebody who waited in line what is kept for them, and until when. */
    void offered(Reservation offer, Instant answerBy) {
        toBorrower(offer, "changed.offered", spoken(answerBy), "offered:" + offer.groupId());
    }

    private void toBorrower(Reservation loan, String what, Argument more, String once) {
        notifications.send(
                letter(loan, subject(loan), what, more, loan.personId(), once, "/pret/mes-emprunts/" + loan.groupId()));
    }

    /** Tells somebody who waited in line that nothing came of it. */
    void inVain(Waiting who) {
        notifications.send(new Notification(
                "sharing.mail.queue-over",
                who.person(),
                "queue-over:" + who.hold(),
                List.of(
                        Argument.of(subject(who.model()).model()),
                        spoken(who.period().pickup())),
                "/pret/" + who.model()));
    }

    /** Tells those who look after the library. */
    void toKeepers(Reservation loan, String what, String more) {
        Subject subject = subject(loan);
        for (UUID keeper : keepers.toTell(subject.owner(), subject.organisation())) {
            notifications.send(letter(
                    loan,
                    subject,
                    what,
                    Argument.of(more),
                    keeper,
                    what + ":" + loan.groupId() + ":" + loan.version(),
                    "/pret/gestion/emprunts/" + loan.groupId()));
        }
    }

    private Notification letter(
            Reservation loan, Subject subject, String what, Argument more, UUID recipient, String once, String path) {
        return new Notification(
                "sharing.mail." + what,
                recipient,
                once,
                List.of(
                        Argument.of(subject.named(loan.quantity())),
                        spoken(loan.pickupAt()),
                        spoken(loan.dueAt()),
                        Argument.of(subject.lender()),
                        Argument.of(subject.place()),
                        more),
                path);
    }

    private Argument spoken(Instant moment) {
        var local = moment.atZone(clock.zone()).toLocalDateTime();
        return new Argument(Speech.FRENCH.dateTime(local, 0), Speech.ENGLISH.dateTime(local, 0));
    }

    private static Argument spoken(LocalDate day) {
        return new Argument(Speech.FRENCH.fullDate(day), Speech.ENGLISH.fullDate(day));
    }

    private Subject subject(Reservation loan) {
        return subject(loan.wantedId());
    }

    private Subject subject(UUID model) {
        return reads.first(Subject.class, SUBJECT, Map.of("model", model)).orElseThrow(Refusals.NotFound::new);
    }

    /** What a letter is about. */
    record Subject(
            String model,
            String library,
            @Nullable UUID organisation,
            @Nullable UUID owner,
            String lender,
            String street,
            String city) {
        String named(int quantity) {
            return quantity == 1 ? model : quantity + " × " + model;
        }

        String place() {
            return street.isEmpty() ? city : street + ", " + city;
        }
    }
}
