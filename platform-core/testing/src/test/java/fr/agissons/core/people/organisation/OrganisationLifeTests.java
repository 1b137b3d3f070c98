package fr.agissons.core.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.notification.InboxEntry;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CivicModuleTest
class OrganisationLifeTests {
    @Autowired
    private TendOrganisation tend;

    @Autowired
    private ModerateOrganisation moderate;

    @Autowired
    private StaffOrganisation staff;

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementCounter counter;

    private Saving.Saved found(String name, Me owner) {
        var draft = new OrganisationDraft(
                name, OrganisationKind.ASSOCIATION, "W922001234", "", "", "Un jardin.", "", "", "92025");
        return (Saving.Saved) tend.create(draft, owner.person());
    }

    private UUID validated(String name, Me owner) {
        var id = found(name, owner).id();
        tend.submit(id, owner.person());
        moderate.validate(id);
        return id;
    }

    private List<String> told(Me me) {
        return inbox.page(me.person(), null, 50).stream().map(InboxEntry::type).toList();
    }

    @Test
    void goesFromDraftToTheDirectoryThroughAModerator() {
        var owner = people.resident("Odile");
        var moderator = people.moderator("Modeste");
        var id = found("Les Mains Vertes", owner).id();
        assertThat(organisations.validated(id)).isEmpty();
        tend.submit(id, owner.person());
        assertThat(told(moderator)).contains("core.mail.organisation.submitted");
        assertThat(directory.pending(100)).extracting(OrganisationView::id).contains(id);
        moderate.validate(id);
        assertThat(organisations.validated(id)).map(OrganisationCard::name).contains("Les Mains Vertes");
        assertThat(told(owner)).containsExactly("core.mail.organisation.validated");
        assertThat(organisations.managedBy(owner.person()))
                .extracting(OrganisationCard::id)
                .containsExactly(id);
    }

    @Test
    void comesBackWithAReasonAndIsSubmittedAgain() {
        var owner = people.resident("Odile");
        var id = found("Le Fournil", owner).id();
        tend.submit(id, owner.person());
        assertThat(moderate.refuse(id, "  ")).isInstanceOf(Saving.Refused.class);
        moderate.refuse(id, "Dites ce que vous faites.");
        assertThat(directory.find("le-fournil", owner.person(), false))
                .get()
                .satisfies(sight -> assertThat(sight.organisation().reason()).contains("Dites ce que vous faites."));
        tend.submit(id, owner.person());
        moderate.refuse(id, "Encore un effort.");
        assertThat(told(owner)).containsExactly("core.mail.organisation.refused", "core.mail.organisation.refused");
    }

    @Test
    void isSeenByItsPeopleAndModeratorsOnlyWhileItIsNotPublic() {
        var owner = people.resident("Odile");
        var slug = found("Secret de jardin", owner).slug();
        assertThat(directory.find(slug, null, false)).isEmpty();
        assertThat(directory.find(slug, people.resident("Curieux").person(), false))
                .isEmpty();
        assertThat(directory.find(slug, owner.person(), false)).isPresent();
        assertThat(directory.find(slug, null, true)).isPresent();
    }

    @Test
    void givesHomonymsAddressesOfTheirOwn() {
        var owner = people.resident("Odile");
        assertThat(found("Homonymes réunis", owner).slug()).isEqualTo("homonymes-reunis");
        assertThat(found("Homonymes réunis", owner).slug()).isEqualTo("homonymes-reunis-2");
        assertThat(found("Nouvelle", owner).slug()).isEqualTo("nouvelle-2");
    }

    @Test
    void doesNotOverwriteAChangeMadeMeanwhile() {
        var owner = people.resident("Odile");
        var id = found("Deux onglets", owner).id();
        var draft = new OrganisationDraft("Deux onglets", OrganisationKind.INFORMAL_GROUP, "", "", "", "A", "", "", "");
        assertThat(tend.edit(id, 0, draft, owner.person())).isInstanceOf(Saving.Saved.class);
        assertThat(tend.edit(id, 0, draft, owner.person())).isInstanceOf(Saving.Refused.class);
    }

    @Test
    void invitesAMemberOfTheTownAndTellsNobodyElseWhoIsOne() {
        var owner = people.resident("Odile");
        var guest = people.resident("Guillaume");
        var id = validated("Invitations", owner);
        var known = staff.invite(id, guest.email(), MemberRole.MANAGER, owner.person());
        var unknown = staff.invite(id, "personne@exemple.fr", MemberRole.MANAGER, owner.person());
        assertThat(known).isEqualTo(unknown);
        assertThat(told(guest)).containsExactly("core.mail.organisation.invited");
        assertThat(organisations.isManager(id, guest.person())).isFalse();
        staff.accept(id, guest.person());
        assertThat(organisations.isManager(id, guest.person())).isTrue();
        assertThat(organisations.managers(id)).containsExactly(owner.person(), guest.person());
    }

    @Test
    void letsOnlyOwnersDecideWhoActsForIt() {
        var owner = people.resident("Odile");
        var manager = people.resident("Maxime");
        var id = validated("Propriétés", owner);
        staff.invite(id, manager.email(), MemberRole.MANAGER, owner.person());
        staff.accept(id, manager.person());
        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> staff.remove(id, owner.person(), manager.person()));
        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> staff.promote(id, manager.person(), MemberRole.OWNER, manager.person()));
        assertThatExceptionOfType(Refusals.Forbidden.class).isThrownBy(() -> tend.withdraw(id, manager.person()));
    }

    @Test
    void keepsAnOwnerWhenAllLeaveAtOnce() throws Exception {
        var owner = people.resident("Odile");
        var other = people.resident("Oscar");
        var id = validated("Départs", owner);
        staff.invite(id, other.email(), MemberRole.OWNER, owner.person());
        staff.accept(id, other.person());
        List<Callable<MemberChange>> leaving =
                List.of(() -> staff.leave(id, owner.person()), () -> staff.leave(id, other.person()));
        assertThat(Together.run(leaving)).containsExactlyInAnyOrder(MemberChange.DONE, MemberChange.LAST_OWNER);
        assertThat(organisations.managers(id)).hasSize(1);
    }

    @Test
    void isKeptOwnedByTheDatabaseEvenWhenTheRuleIsForgotten() throws Exception {
        var owner = people.resident("Odile");
        var other = people.resident("Oscar");
        var id = validated("Sans règle", owner);
        staff.invite(id, other.email(), MemberRole.OWNER, owner.person());
        staff.accept(id, other.person());
        var bothDeleted = new CyclicBarrier(2);
        List<Callable<Boolean>> leaving = List.of(
                () -> deleteBehindTheRule(id, owner.person(), bothDeleted),
                () -> deleteBehindTheRule(id, other.person(), bothDeleted));
        assertThat(Together.run(leaving)).containsExactlyInAnyOrder(true, false);
        assertThat(organisations.managers(id)).hasSize(1);
    }

    private boolean deleteBehindTheRule(UUID organisation, UUID person, CyclicBarrier bothDeleted) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("delete from organisation_member where organisation_id = ? and person_id = ?")
                        .param(organisation)
                        .param(person)
                        .update();
                await(bothDeleted);
            });
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesNotExistInAnotherTown() {
        var owner = people.resident("Odile");
        var id = validated("Frontières", owner);
        var moderatorThere = Tenancy.call(towns.lille(), () -> people.moderator("Lucie"));
        Tenancy.run(towns.lille(), () -> {
            assertThat(organisations.validated(id)).isEmpty();
            assertThat(organisations.cards(List.of(id))).isEmpty();
            assertThat(organisations.managers(id)).isEmpty();
            assertThat(organisations.isManager(id, owner.person())).isFalse();
            assertThat(directory.find("frontieres", moderatorThere.person(), true))
                    .isEmpty();
            assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> moderate.flag(id, "Non"));
            assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> tend.submit(id, owner.person()));
            assertThatExceptionOfType(Refusals.NotFound.class)
                    .isThrownBy(() -> staff.invite(id, owner.email(), MemberRole.OWNER, moderatorThere.person()));
        });
        assertThat(organisations.validated(id)).isPresent();
    }

    @Test
    void cannotTakeAMemberOfAnotherTown() {
        var id = validated("Clés composées", people.resident("Odile"));
        var stranger = people.residentOf(towns.lille(), "Lucie");
        assertThatThrownBy(() -> crossTenant.call(
                        "try a foreign key across towns",
                        database -> database.sql("""
                        insert into organisation_member
                            (tenant_id, id, organisation_id, person_id, role, invited_at, joined_at)
                        values (?, gen_random_uuid(), ?, ?, 'OWNER', now(), now())
                        """)
                                .params(List.of(towns.colombes().id().value(), id, stranger.person()))
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void readsCardsManagersAndPagesInOneStatementEach() {
        var owner = people.resident("Odile");
        var some = List.of(
                found("Un", owner).id(),
                found("Deux", owner).id(),
                found("Trois", owner).id());
        assertThat(statements(() -> organisations.cards(some))).isEqualTo(1);
        assertThat(statements(() -> organisations.managedBy(owner.person()))).isEqualTo(1);
        assertThat(statements(() -> directory.page(null, 50))).isEqualTo(1);
        assertThat(statements(() -> directory.members(some.getFirst()))).isEqualTo(1);
    }

    private long statements(Runnable work) {
        return counter.during(work).stream()
                .filter(sql -> !sql.contains("set_config"))
                .count();
    }

    @Test
    void listsThePublicOnesPageByPage() {
        var owner = people.resident("Odile");
        for (String name : List.of("Étoile du matin", "etoile du soir", "Étoile filante")) {
            validated(name, owner);
        }
        found("Étoile cachée", owner);
        var from = new OrganisationDirectory.Place("etoile", new UUID(0, 0));
        var first = directory.page(from, 2);
        assertThat(first).extracting(OrganisationLine::name).containsExactly("Étoile du matin", "etoile du soir");
        var last = first.getLast();
        var second = directory.page(new OrganisationDirectory.Place(last.nameKey(), last.id()), 2);
        assertThat(Optional.of(second.getFirst().name())).contains("Étoile filante");
    }
}
