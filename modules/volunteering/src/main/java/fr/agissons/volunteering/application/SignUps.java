package fr.agissons.volunteering.application;

import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.mission.Offer;
import fr.agissons.volunteering.mission.Places;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Signs people up: never more than there are places, never twice, never for two places at once. */
@Service
public class SignUps {
    private final Applications applications;
    private final Places places;
    private final SignUpRules rules;
    private final ApplicationLetters letters;
    private final Attempts attempts;
    private final Standings standings;

    SignUps(
            Applications applications,
            Places places,
            SignUpRules rules,
            ApplicationLetters letters,
            Attempts attempts,
            Standings standings) {
        this.applications = applications;
        this.places = places;
        this.rules = rules;
        this.letters = letters;
        this.attempts = attempts;
        this.standings = standings;
    }

    /** Signs the person up; sending the same again changes nothing and gets the same answer. */
    public SignUpAnswer signUp(UUID person, SignUp signUp) {
        return attempts.call(() -> inTransaction(person, signUp));
    }

    /** What would be asked of the person, without signing up. */
    SignUpTerms terms(UUID person, UUID mission, UUID slot) {
        return attempts.call(() -> {
            Offer offer = places.find(mission, slot).orElseThrow(Refusals.NotFound::new);
            return rules.terms(offer, standings.of(person, offer));
        });
    }

    /** What is wrong with what was written, before the person looks it over. */
    Optional<Outcome> fault(UUID person, SignUp signUp) {
        return attempts.call(() -> {
            Offer offer = places.find(signUp.mission(), signUp.slot()).orElseThrow(Refusals.NotFound::new);
            return rules.fault(offer, standings.of(person, offer), signUp);
        });
    }

    private SignUpAnswer inTransaction(UUID person, SignUp signUp) {
        standings.takeTurn(person);
        Optional<Application> before = applications.findActive(person, signUp.slot());
        if (before.isPresent()) {
            return SignUpAnswer.in(before.get());
        }
        Offer offer = places.find(signUp.mission(), signUp.slot()).orElseThrow(Refusals.NotFound::new);
        Standing standing = standings.of(person, offer);
        Optional<Outcome> refusal = rules.closedTo(offer, standing).or(() -> rules.fault(offer, standing, signUp));
        if (refusal.isPresent()) {
            return SignUpAnswer.refused(refusal.get());
        }
        boolean taken = places.take(offer.slot());
        // The same form sent twice waits at that statement; the second finds here what the first did.
        Optional<Application> meanwhile = applications.findActive(person, offer.slot());
        if (meanwhile.isPresent()) {
            if (taken) {
                places.free(offer.slot());
            }
            return SignUpAnswer.in(meanwhile.get());
        }
        if (!taken) {
            return SignUpAnswer.refused(Outcome.FULL);
        }
        Application application = applications.saveAndFlush(rules.admit(person, offer, signUp));
        letters.signedUp(application, offer);
        return SignUpAnswer.in(application);
    }
}
