package fr.agissons.volunteering.application;

import static fr.agissons.volunteering.VolunteeringKit.autoAccepting;
import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.application.AcceptApplication.Yes;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people, or one impatient person, at the very same moment. */
@CivicModuleTest
class CrowdTests {
    private static final LocalDate GROWN_UP = LocalDate.of(1985, 5, 4);
    private static final int MANY = 50;

    private final VolunteeringKit kit;
    private final People people;
    private final SignUps signUps;
    private final AcceptApplication accept;

    CrowdTests(VolunteeringKit kit, People people, SignUps signUps, AcceptApplication accept) {
        this.kit = kit;
        this.people = people;
        this.signUps = signUps;
        this.accept = accept;
    }

    private SignUpAnswer signUp(Me who, UUID mission, UUID slot) {
        return signUps.signUp(who.person(), new SignUp(mission, slot, "", GROWN_UP));
    }

    @Test
    void givesTheLastPlaceToExactlyOneOfFifty() throws Exception {
        UUID mission = kit.aMission(kit.anAssociation("Dernière place"), details("Une seule place"), 1);
        UUID slot = kit.slots(mission).getFirst();
        List<Callable<SignUpAnswer>> crowd = IntStream.range(0, MANY)
                .mapToObj(n -> people.resident("Volontaire"))
                .<Callable<SignUpAnswer>>map(who -> () -> signUp(who, mission, slot))
                .toList();

        List<SignUpAnswer> given = Together.run(crowd);

        assertThat(given)
                .extracting(SignUpAnswer::outcome)
                .filteredOn(Outcome::isIn)
                .hasSize(1);
        assertThat(given)
                .extracting(SignUpAnswer::outcome)
                .filteredOn(o -> o == Outcome.FULL)
                .hasSize(MANY - 1);
        assertThat(kit.taken(slot)).isEqualTo(1);
        assertThat(kit.applications(slot)).isEqualTo(1);
    }

    @Test
    void makesOneSignUpOfTheSameFormSentFiftyTimes() throws Exception {
        UUID mission = kit.aMission(kit.anAssociation("Double clic"), details("Dix places"), 10);
        UUID slot = kit.slots(mission).getFirst();
        Me who = people.resident("Impatiente");

        List<SignUpAnswer> given = Together.run(IntStream.range(0, MANY)
                .<Callable<SignUpAnswer>>mapToObj(n -> () -> signUp(who, mission, slot))
                .toList());

        assertThat(given).allMatch(answer -> answer.outcome() == Outcome.PENDING);
        assertThat(given)
                .extracting(SignUpAnswer::application)
                .containsOnly(given.getFirst().application());
        assertThat(kit.applications(slot)).isEqualTo(1);
        assertThat(kit.taken(slot)).isEqualTo(1);
    }

    @Test
    void promisesNobodyToTwoPlacesAtOnce() throws Exception {
        Association association = kit.anAssociation("Deux endroits");
        Me who = people.resident("Ubiquiste");
        List<UUID> missions = IntStream.range(0, 8)
                .mapToObj(n -> kit.aMission(association, autoAccepting(details("Au même moment " + n)), 5))
                .toList();

        List<SignUpAnswer> given = Together.run(missions.stream()
                .<Callable<SignUpAnswer>>map(
                        mission -> () -> signUp(who, mission, kit.slots(mission).getFirst()))
                .toList());

        assertThat(given)
                .extracting(SignUpAnswer::outcome)
                .filteredOn(o -> o == Outcome.ACCEPTED)
                .hasSize(1);
        assertThat(given)
                .extracting(SignUpAnswer::outcome)
                .filteredOn(o -> o == Outcome.ENGAGED_ELSEWHERE)
                .hasSize(7);
        assertThat(missions.stream()
                        .mapToInt(mission -> kit.taken(kit.slots(mission).getFirst()))
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void acceptsAPersonForOneOfManyPlacesAtTheSameHourHoweverManyManagersSayYes() throws Exception {
        for (int round = 0; round < 5; round++) {
            Me who = people.resident("Demandée partout");
            List<Callable<Yes>> yeses = IntStream.range(0, 8)
                    .mapToObj(n -> yes(who, kit.anAssociation("Même heure " + n)))
                    .toList();

            List<Yes> given = Together.run(yeses);

            assertThat(given).filteredOn(yes -> yes == Yes.DONE).hasSize(1);
            assertThat(given).filteredOn(yes -> yes == Yes.ENGAGED_ELSEWHERE).hasSize(7);
        }
    }

    private Callable<Yes> yes(Me who, Association association) {
        UUID mission = kit.aMission(association, details("Au même moment"), 5);
        UUID application = Objects.requireNonNull(
                signUp(who, mission, kit.slots(mission).getFirst()).application());
        return () -> accept.accept(association.manager().person(), application);
    }
}
