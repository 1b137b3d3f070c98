package fr.agissons.core.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.ReadStaff;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever leaves is gone, nobody else is, and a town or an organisation is never left alone. */
class LeaveTownTests extends PersonalDataContract {
    private final LeaveTown leaving;
    private final TendOrganisation organisations;
    private final Notifications notifications;
    private final ReadStaff staff;
    private final Journal journal;
    private final Towns towns;
    private final TransactionTemplate transaction;

    LeaveTownTests(
            PersonalDataKit kit,
            LeaveTown leaving,
            TendOrganisation organisations,
            Notifications notifications,
            ReadStaff staff,
            Journal journal,
            Towns towns,
            TransactionTemplate transaction) {
        super(kit);
        this.leaving = leaving;
        this.organisations = organisations;
        this.notifications = notifications;
        this.staff = staff;
        this.journal = journal;
        this.towns = towns;
        this.transaction = transaction;
    }

    private int rows(String table, String column, UUID person) {
        return kit().crossTenant()
                .call(
                        "look at rows",
                        database -> database.sql("select count(*) from " + table + " where " + column + " = ?")
                                .param(person)
                                .query(Integer.class)
                                .single());
    }

    private UUID founded(Me owner, String name) {
        return ((Saving.Saved) organisations.create(
                        new OrganisationDraft(
                                name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif.", "", "", ""),
                        owner.person()))
                .id();
    }

    @Test
    void leavesNothingThatNamesThePerson() {
        Me me = kit().people().resident("Partante Rosalinde");
        transaction.executeWithoutResult(status -> notifications.send(new Notification(
                "core.mail.organisation.validated", me.person(), "x", List.of(Notification.Argument.of("X")), "/moi")));
        assertThat(kit().browser().as(me).get("/moi/donnees"))
                .bodyText()
                .contains("Votre profil", "Messages que le site vous a écrits");

        leave(me);

        assertThat(rows("membership", "person_id", me.person())).isZero();
        assertThat(rows("notification", "recipient", me.person())).isZero();
        assertThat(staff.find("Rosalinde")).isEmpty();
        assertThat(staff.find("Ancien membre")).isEmpty();
    }

    @Test
    void keepsTheActInTheJournalWithoutTheName() {
        Me me = kit().people().resident("Discrète Anastasie");
        leave(me);
        await(() -> !journal.of(LeaveTown.KIND, me.person()).isEmpty());
        AuditEntry line = journal.of(LeaveTown.KIND, me.person()).getFirst();
        assertThat(line.to()).isEqualTo("LEFT");
        Me admin = kit().people().admin("Lectrice");
        assertThat(kit().browser().as(admin).get("/administration/journal?type=core.membership"))
                .bodyText()
                .contains("Appartenance au site")
                .doesNotContain("Anastasie");
    }

    @Test
    void asksForTheWordAndKeepsWhatWasTyped() {
        Me me = kit().people().resident("Hésitante");
        assertThat(kit().browser().as(me).post("/moi/quitter", Map.of("word", "bof")))
                .hasStatus(422)
                .bodyText()
                .contains("f-word-error", "value=\"bof\"");
        assertThat(rows("membership", "person_id", me.person())).isOne();
    }

    @Test
    void givesAwayAllThereIsAsAPageAndForMachines() throws Exception {
        Me me = kit().people().resident("Emporte <b>tout</b>");
        var answer = kit().browser().as(me).get("/moi/donnees.zip");
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        Map<String, String> files = Unzipped.of(answer.getResponse().getContentAsByteArray());
        assertThat(files.get("donnees.html"))
                .contains("Votre profil", "&lt;b&gt;tout")
                .doesNotContain("<b>tout");
        assertThat(files.get("donnees.json")).contains(me.email(), "\"key\":\"core.personal.profile\"");
    }

    @Test
    void doesNotLetTheLastAdminGo() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            Me only = kit().people().admin("Seule");
            assertThat(kit().browser().as(only).post("/moi/quitter", Map.of("word", "quitter")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("la seule personne qui administre");
            kit().people().admin("Renfort");
            leave(only);
        });
    }

    @Test
    void letsOneOfTwoAdminsGoWhenBothLeaveAtOnce() throws Exception {
        Tenant town = towns.fresh();
        List<Me> admins = Tenancy.call(
                town, () -> List.of(kit().people().admin("Une"), kit().people().admin("Autre")));
        List<Callable<List<Obstacle>>> both = admins.stream()
                .<Callable<List<Obstacle>>>map(me -> () -> leaving.leave(me))
                .toList();
        List<List<Obstacle>> answers = Tenancy.<List<List<Obstacle>>, Exception>call(town, () -> Together.run(both));
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
    }

    @Test
    void doesNotLetTheLastOwnerGoUnlessTheOrganisationIsWithdrawn() {
        Me owner = kit().people().resident("Responsable");
        UUID organisation = founded(owner, "Les Seuls au monde");
        assertThat(kit().browser().as(owner).get("/moi/quitter"))
                .bodyText()
                .contains("seul responsable de Les Seuls au monde");
        organisations.withdraw(organisation, owner.person());
        leave(owner);
        assertThat(rows("organisation_member", "person_id", owner.person())).isZero();
        assertThat(rows("organisation_member", "organisation_id", organisation)).isOne();
    }

    @Test
    void leavesOneTownAndStaysInTheOther() {
        Me here = kit().people().resident("Des deux villes");
        Tenancy.run(towns.lille(), () -> kit().people().join(here));
        leave(here);
        assertThat(rows("membership", "person_id", here.person())).isOne();
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came of it");
            }
            Thread.onSpinWait();
        }
    }
}
