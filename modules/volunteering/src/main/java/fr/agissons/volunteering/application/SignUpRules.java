package fr.agissons.volunteering.application;

import fr.agissons.core.time.TownClock;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.mission.AgeRule;
import fr.agissons.volunteering.mission.Offer;
import fr.agissons.volunteering.mission.TownRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may come to a slot, apart from the places left: each rule in the order a person would want to hear of it. */
@Component
class SignUpRules {
    private static final int OLDEST = 120;

    private final TownRules rules;
    private final TownClock clock;

    SignUpRules(TownRules rules, TownClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Why nobody, or not this person, can come to this slot now, whatever they write. */
    Optional<Outcome> closedTo(Offer offer, Standing standing) {
        if (offer.cancelled() || !offer.registrationOpen()) {
            return Optional.of(Outcome.CLOSED);
        }
        if (offer.begun(clock.now())) {
            return Optional.of(Outcome.BEGUN);
        }
        if (standing.manages()) {
            return Optional.of(Outcome.OWN_MISSION);
        }
        if (standing.turnedAway()) {
            return Optional.of(Outcome.TURNED_AWAY);
        }
        if (!offer.standing() && standing.engaged()) {
            return Optional.of(Outcome.ENGAGED_ELSEWHERE);
        }
        return Optional.empty();
    }

    /** What is wrong with what the person wrote. */
    Optional<Outcome> fault(Offer offer, Standing standing, SignUp signUp) {
        if (offer.motivationRequired() && signUp.motivation().isBlank()) {
            return Optional.of(Outcome.MOTIVATION_MISSING);
        }
        if (!asksBirth(offer, standing)) {
            return Optional.empty();
        }
        LocalDate birth = signUp.birth();
        LocalDate today = clock.today();
        if (birth == null || birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST))) {
            return Optional.of(Outcome.BIRTH_MISSING);
        }
        LocalDate day = offer.standing() ? today : clock.dayOf(offer.startsAt());
        return age(offer).admits(birth, day) ? Optional.empty() : Optional.of(Outcome.TOO_YOUNG);
    }

    private AgeRule age(Offer offer) {
        return rules.age(offer.minAge(), offer.openToMinors());
    }

    /** What signing up takes, for a person who stands like this. */
    SignUpTerms terms(Offer offer, Standing standing) {
        return new SignUpTerms(
                offer,
                age(offer),
                rules.set(),
                asksBirth(offer, standing),
                standing.active(),
                closedTo(offer, standing).orElse(offer.left() > 0 ? null : Outcome.FULL));
    }

    /** Whether the birth date is needed: not when an earlier sign-up already showed the age. */
    boolean asksBirth(Offer offer, Standing standing) {
        return !standing.isKnownToBe(age(offer).minimum());
    }

    /** Lets the person in; of the birth date only the age is kept, and only when it is reached today already. */
    Application admit(UUID person, Offer offer, SignUp signUp) {
        LocalDate birth = signUp.birth();
        boolean grown = birth != null && age(offer).admits(birth, clock.today());
        Integer checkedAge = grown ? Integer.valueOf(age(offer).minimum()) : null;
        return new Application(offer, person, signUp.motivation(), checkedAge, clock.now());
    }
}
