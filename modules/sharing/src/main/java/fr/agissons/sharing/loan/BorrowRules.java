package fr.agissons.sharing.loan;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands between a person and a thing: their age, what they have already, what they brought back late. */
@Component
class BorrowRules {
    private final Lendings lendings;
    private final Calendars calendars;
    private final Organisations organisations;

    BorrowRules(Lendings lendings, Calendars calendars, Organisations organisations) {
        this.lendings = lendings;
        this.calendars = calendars;
        this.organisations = organisations;
    }

    Lendings lendings() {
        return lendings;
    }

    Calendars calendars() {
        return calendars;
    }

    /** The model, for this person; what the public cannot see is not known to exist. */
    Lending find(UUID person, UUID model) {
        return lendings.find(model, Optional.of(person)).orElseThrow(Refusals.NotFound::new);
    }

    /** When it can be had. */
    Availability calendar(UUID model) {
        return calendars.of(model).orElseThrow(Refusals.NotFound::new);
    }

    /** Refuses whoever borrows in the name of others who did not ask them to. */
    void requireMandate(UUID person, Wish wish) {
        UUID organisation = wish.organisation();
        if (organisation != null && !organisations.isManager(organisation, person)) {
            throw new Refusals.Forbidden("sharing.reserve.not-your-organisation");
        }
    }

    /** What is wrong with a wish, the days first. */
    Optional<ReserveAnswer> fault(Lending lending, Wish wish, Availability calendar) {
        Optional<ReserveAnswer> standing = standing(lending);
        if (standing.isPresent()) {
            return standing;
        }
        Optional<Hindrance> hindrance = calendar.hindrance(wish.period(), wish.quantity());
        return hindrance.<ReserveAnswer>map(Hindered::new).or(() -> age(lending, wish));
    }

    /** Why this person can have nothing here for now, whatever the days. */
    Optional<ReserveAnswer> standing(Lending lending) {
        if (lending.own()) {
            return Optional.of(new Refused(Reason.OWN));
        }
        if (lending.suspended()) {
            return Optional.of(new Refused(Reason.SUSPENDED));
        }
        return lending.full() ? Optional.of(new Refused(Reason.TOO_MANY)) : Optional.empty();
    }

    /** Whether they do not say that they have the age it takes. */
    Optional<ReserveAnswer> age(Lending lending, Wish wish) {
        return lending.minAge() == null || wish.oldEnough()
                ? Optional.empty()
                : Optional.of(new Refused(Reason.TOO_YOUNG));
    }
}
