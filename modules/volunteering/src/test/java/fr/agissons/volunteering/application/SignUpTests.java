package fr.agissons.volunteering.application;

import static fr.agissons.volunteering.VolunteeringKit.autoAccepting;
import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.notification.InboxEntry;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.web.Refusals;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.VolunteeringKit.Planning;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class SignUpTests {
    private static final LocalDate GROWN_UP = LocalDate.of(1985, 5, 4);

    private final VolunteeringKit kit;
    private final People people;
    private final SignUps signUps;
    private final LeaveMission leave;
    private final AcceptApplication accept;
    private final DeclineApplication decline;
    private final Planning planning;
    private final Inbox inbox;

    SignUpTests(
            VolunteeringKit kit,
            People people,
            SignUps signUps,
            LeaveMission leave,
            AcceptApplication accept,
            DeclineApplication decline,
            Planning planning,
            Inbox inbox) {
        this.planning = planning;
        this.inbox = inbox;
        this.kit = kit;
        this.people = people;
        this.signUps = signUps;
        this.leave = leave;
        this.accept = accept;
        this.decline = decline;
    }

    private SignUpAnswer signUp(Me who, UUID mission, UUID slot) {
        return signUps.signUp(who.person(), new SignUp(mission, slot, "", GROWN_UP));
    }

    @Test
    void letsTheAssociationAcceptOnlyOneOfTwoOverlappingWishes() {
        Association association = kit.anAssociation("Deux vœux");
        Me who = people.resident("Hésitante");
        UUID first = kit.aMission(association, details("Premier vœu"), 5);
        UUID second = kit.aMission(association, details("Second vœu"), 5);
        UUID one = Objects.requireNonNull(
                signUp(who, first, kit.slots(first).getFirst()).application());
        UUID two = Objects.requireNonNull(
                signUp(who, second, kit.slots(second).getFirst()).application());

        assertThat(accept.accept(association.manager().person(), one)).isEqualTo(AcceptApplication.Yes.DONE);
        assertThat(accept.accept(association.manager().person(), one)).isEqualTo(AcceptApplication.Yes.DONE);
        assertThat(accept.accept(association.manager().person(), two))
                .isEqualTo(AcceptApplication.Yes.ENGAGED_ELSEWHERE);
    }

    @Test
    void givesThePlaceBackAndLetsThePersonComeAgain() {
        UUID mission = kit.aMission(kit.anAssociation("Aller-retour"), details("Une place à rendre"), 1);
        UUID slot = kit.slots(mission).getFirst();
        Me who = people.resident("Indécise");
        UUID application = Objects.requireNonNull(signUp(who, mission, slot).application());

        leave.leave(who.person(), application);
        leave.leave(who.person(), application);

        assertThat(kit.taken(slot)).isZero();
        assertThat(signUp(people.resident("Suivante"), mission, slot).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(signUp(who, mission, slot).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void keepsOutThoseWhoManageTheMission() {
        Association association = kit.anAssociation("Entre soi");
        UUID mission = kit.aMission(association, details("Pour les autres"), 5);

        assertThat(signUp(association.manager(), mission, kit.slots(mission).getFirst())
                        .outcome())
                .isEqualTo(Outcome.OWN_MISSION);
    }

    @Test
    void checksTheAgeOnTheDayAndForgetsTheBirthDate() {
        UUID mission = kit.aMission(kit.anAssociation("Dès seize ans"), details("Ouverte aux mineurs"), 5);
        UUID slot = kit.slots(mission).getFirst();
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);
        Me young = people.resident("Jeune");

        assertThat(signUps.signUp(young.person(), new SignUp(mission, slot, "", null))
                        .outcome())
                .isEqualTo(Outcome.BIRTH_MISSING);
        assertThat(signUps.signUp(
                                young.person(),
                                new SignUp(mission, slot, "", day.minusYears(16).plusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.TOO_YOUNG);
        assertThat(signUps.signUp(young.person(), new SignUp(mission, slot, "", day.minusYears(16)))
                        .outcome())
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void doesNotAskTwiceForAnAgeItKnows() {
        Association association = kit.anAssociation("Déjà vérifié");
        UUID mission = kit.aMission(association, details("Première fois"), 2, 5);
        List<UUID> slots = kit.slots(mission);
        Me who = people.resident("Connue");
        signUp(who, mission, slots.getFirst());

        assertThat(signUps.terms(who.person(), mission, slots.getLast()).asksBirth())
                .isFalse();
        assertThat(signUps.signUp(who.person(), new SignUp(mission, slots.getLast(), "", null))
                        .outcome())
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void takesNobodyOnceItHasBegunOrIsOver() {
        UUID mission = kit.aMission(kit.anAssociation("Trop tard"), details("Déjà commencée"), 3, 5);
        List<UUID> slots = kit.slots(mission);
        Me who = people.resident("Retardataire");
        UUID application =
                Objects.requireNonNull(signUp(who, mission, slots.getFirst()).application());
        kit.letHoursPass(mission, 40);

        assertThat(signUp(people.resident("Autre"), mission, slots.getFirst()).outcome())
                .isEqualTo(Outcome.BEGUN);
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> leave.leave(who.person(), application));
        kit.letHoursPass(mission, 48);
        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> signUp(people.resident("Encore"), mission, slots.getLast()));
    }

    @Test
    void takesNobodyWhereItIsClosedHiddenOrStillADraft() {
        Association association = kit.anAssociation("Portes closes");
        UUID closed = kit.aMission(association, details("Fermée"), 5);
        UUID hidden = kit.aMission(association, details("Cachée"), 5);
        UUID draft = kit.aDraft(association, details("Brouillon"), 1, 5);
        UUID flagged = kit.aMission(association, details("Signalée"), 5);
        planning.missions().openRegistration(association.manager().person(), closed, false);
        planning.missions().putOnline(association.manager().person(), hidden, false);
        planning.moderate().flag(flagged, "Un doute");
        Me who = people.resident("Curieuse");

        assertThat(signUp(who, closed, kit.slots(closed).getFirst()).outcome()).isEqualTo(Outcome.CLOSED);
        for (UUID mission : List.of(hidden, draft, flagged)) {
            assertThatExceptionOfType(Refusals.NotFound.class)
                    .isThrownBy(() -> signUp(who, mission, kit.slots(mission).getFirst()));
        }
    }

    @Test
    void keepsADeclinedPersonAwayOnlyWhenTheAssociationSaysSo() {
        Association association = kit.anAssociation("Réponse");
        UUID mission = kit.aMission(association, details("Réponse attendue"), 2, 1);
        List<UUID> slots = kit.slots(mission);
        Me who = people.resident("Candidate");
        UUID first =
                Objects.requireNonNull(signUp(who, mission, slots.getFirst()).application());
        decline.decline(association.manager().person(), first, DeclineReason.OTHER, "Non", Argument.of("Non"), true);
        assertThat(kit.taken(slots.getFirst())).isZero();
        UUID again =
                Objects.requireNonNull(signUp(who, mission, slots.getFirst()).application());
        decline.decline(association.manager().person(), again, DeclineReason.OTHER, "Non", Argument.of("Non"), false);

        assertThat(signUp(who, mission, slots.getFirst()).outcome()).isEqualTo(Outcome.TURNED_AWAY);
        assertThat(signUp(who, mission, slots.getLast()).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void freesAndTellsEverybodyWhenASlotIsCancelled() {
        Association association = kit.anAssociation("Pluie");
        UUID mission = kit.aMission(association, autoAccepting(details("Sortie annulée")), 2, 5);
        UUID slot = kit.slots(mission).getFirst();
        Me who = people.resident("Prévenue");
        signUp(who, mission, slot);

        planning.slots().cancel(association.manager().person(), mission, slot);

        assertThat(kit.taken(slot)).isZero();
        assertThat(inbox.page(who.person(), null, 10))
                .extracting(InboxEntry::type)
                .containsExactlyInAnyOrder("volunteering.mail.accepted", "volunteering.mail.slot-cancelled");
        assertThat(signUp(who, mission, slot).outcome()).isEqualTo(Outcome.CLOSED);
    }

    @Test
    void refusesFewerPlacesThanAreTaken() {
        Association association = kit.anAssociation("Moins de places");
        UUID mission = kit.aMission(association, details("Trois inscrits"), 5);
        UUID slot = kit.slots(mission).getFirst();
        IntStream.range(0, 3).forEach(n -> signUp(people.resident("Inscrite"), mission, slot));

        assertThat(planning.slots().resize(association.manager().person(), mission, slot, 2))
                .isFalse();
        assertThat(planning.slots().resize(association.manager().person(), mission, slot, 3))
                .isTrue();
        assertThat(signUp(people.resident("De trop"), mission, slot).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void tellsEachSideOnce() {
        Association association = kit.anAssociation("Courrier");
        UUID mission = kit.anOngoingMission(association, details("Toute l’année"), 2);
        Me who = people.resident("Volontaire");
        UUID application = Objects.requireNonNull(
                signUp(who, mission, kit.slots(mission).getFirst()).application());
        signUp(who, mission, kit.slots(mission).getFirst());
        accept.accept(association.manager().person(), application);
        leave.leave(who.person(), application);

        assertThat(inbox.page(who.person(), null, 10))
                .extracting(InboxEntry::type)
                .containsExactlyInAnyOrder("volunteering.mail.received", "volunteering.mail.accepted");
        assertThat(inbox.page(association.manager().person(), null, 10))
                .extracting(InboxEntry::type)
                .contains("volunteering.mail.applied", "volunteering.mail.cancelled");
    }

    @Test
    void leavesTheSlotOfAnotherMissionAlone() {
        Association association = kit.anAssociation("Mélange");
        UUID one = kit.aMission(association, details("Une"), 5);
        UUID other = kit.aMission(association, details("Autre"), 1, 5);

        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> signUp(
                        people.resident("Bricoleuse"), one, kit.slots(other).getFirst()));
    }
}
