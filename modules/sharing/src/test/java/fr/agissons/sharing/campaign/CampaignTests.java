package fr.agissons.sharing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.CampaignKit;
import fr.agissons.sharing.CampaignKit.Collected;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.campaign.PledgeThings.No;
import fr.agissons.sharing.campaign.PledgeThings.Pledged;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What is pledged and what comes in, counted as the database has it. */
@CivicModuleTest
class CampaignTests {
    private static final int MANY = 50;

    private final CampaignKit kit;
    private final People people;
    private final TownJobs jobs;

    CampaignTests(CampaignKit kit, People people, TownJobs jobs) {
        this.kit = kit;
        this.people = people;
        this.jobs = jobs;
    }

    private Pledged pledge(Me who, UUID need, int quantity) {
        return kit.cases()
                .pledges()
                .pledge(who.person(), need, quantity, SharingKit.today().plusDays(1));
    }

    @Test
    void takesNoMorePledgesThanAreNeededOfFiftyAtOnce() throws Exception {
        Collected one = kit.aCampaign("La dernière couverture", 7, false);
        List<Me> crowd = IntStream.range(0, MANY)
                .mapToObj(n -> people.resident("Généreuse"))
                .toList();

        List<Pledged> said = Together.run(crowd.stream()
                .<Callable<Pledged>>map(who -> () -> pledge(who, one.need(), 2))
                .toList());

        assertThat(said).filteredOn(answer -> answer.pledge() != null).hasSize(3);
        assertThat(said).filteredOn(answer -> answer.no() == No.LEFT).hasSize(MANY - 3);
        assertThat(kit.counts(one.need())).isEqualTo("6+0");
        assertThat(pledge(people.resident("Modeste"), one.need(), 1).pledge()).isNotNull();
        assertThat(kit.messages(one.convener(), "pledged")).isEqualTo(4);
    }

    @Test
    void makesOnePledgeOfTheSameFormSentFiftyTimes() throws Exception {
        Collected one = kit.aCampaign("Double clic", 100, false);
        Me who = people.resident("Impatiente");

        List<UUID> sent = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> kit.aPledge(who, one.need(), 3))
                .toList());

        assertThat(sent).containsOnly(sent.getFirst());
        assertThat(kit.counts(one.need())).isEqualTo("3+0");
    }

    @Test
    void takesMoreWhereTheCampaignSaysSo() {
        Collected one = kit.aCampaign("Plus que demandé", 2, true);

        assertThat(pledge(people.resident("Très généreuse"), one.need(), 10).pledge())
                .isNotNull();
        assertThat(kit.counts(one.need())).isEqualTo("10+0");
    }

    @Test
    void countsWhatComesInPartlyFullyBeyondAndWithoutAWord() {
        Collected one = kit.aCampaign("Au comptoir", 20, false);
        UUID partly = kit.aPledge(one.need(), 5);
        UUID fully = kit.aPledge(one.need(), 4);
        UUID beyond = kit.aPledge(one.need(), 1);
        ReceiveThings receive = kit.cases().receive();

        receive.receive(one.convener(), partly, 2, true, false);
        assertThat(kit.counts(one.need())).as("three of five are still to come").isEqualTo("8+2");
        assertThat(kit.pledgeState(partly)).isEqualTo("PLEDGED");
        receive.receive(one.convener(), fully, 4, false, true);
        receive.receive(one.convener(), beyond, 6, false, false);
        assertThat(kit.counts(one.need())).isEqualTo("3+12");
        receive.walkIn(one.convener(), one.need(), 7, "Un passant", false);
        assertThat(kit.counts(one.need())).isEqualTo("3+19");
        assertThat(pledge(people.resident("Trop tard"), one.need(), 1).no())
                .as("what came without a word counts")
                .isEqualTo(No.LEFT);
        receive.receive(one.convener(), partly, 1, false, false);

        assertThat(kit.pledgeState(partly)).isEqualTo("RECEIVED");
        assertThat(kit.counts(one.need())).as("the rest does not come").isEqualTo("0+20");
        assertThatThrownBy(() -> receive.receive(one.convener(), fully, 1, false, false))
                .isInstanceOf(Refusals.Conflict.class);
    }

    @Test
    void isFreeForOthersWhenAPledgeIsTakenBack() {
        Collected one = kit.aCampaign("Empêchement", 3, false);
        Me who = people.resident("Empêchée");
        UUID pledge = kit.aPledge(who, one.need(), 3);
        assertThat(pledge(people.resident("Autre"), one.need(), 1).no()).isEqualTo(No.LEFT);
        assertThatThrownBy(() -> kit.cases()
                        .pledges()
                        .withdraw(people.resident("Curieuse").person(), pledge))
                .isInstanceOf(Refusals.NotFound.class);

        kit.cases().pledges().withdraw(who.person(), pledge);
        kit.cases().pledges().withdraw(who.person(), pledge);

        assertThat(kit.counts(one.need())).isEqualTo("0+0");
        assertThat(kit.messages(one.convener(), "withdrawn")).isEqualTo(1);
        assertThat(kit.aPledge(who, one.need(), 1)).isNotEqualTo(pledge);
    }

    @Test
    void thanksOnceThoseWhoGaveAndTellsTheOthersThatItIsOver() {
        Collected one = kit.aCampaign("Clôture", 10, false);
        Me gave = people.resident("A donné");
        Me partly = people.resident("A donné en partie");
        Me late = people.resident("N’est pas venue");
        kit.cases().receive().receive(one.convener(), kit.aPledge(gave, one.need(), 2), 2, false, false);
        UUID half = kit.aPledge(partly, one.need(), 4);
        kit.cases().receive().receive(one.convener(), half, 1, true, false);
        UUID missing = kit.aPledge(late, one.need(), 3);

        kit.cases().tend().close(one.convener(), one.campaign(), "Dix familles au chaud.");
        kit.cases().tend().close(one.convener(), one.campaign(), "Encore merci.");

        assertThat(kit.counts(one.need())).isEqualTo("0+3");
        assertThat(kit.pledgeState(half)).isEqualTo("RECEIVED");
        assertThat(kit.pledgeState(missing)).isEqualTo("NOT_BROUGHT");
        assertThat(kit.messages(gave, "thanks")).isEqualTo(1);
        assertThat(kit.messages(partly, "thanks")).isEqualTo(1);
        assertThat(kit.messages(late, "thanks")).isZero();
        assertThat(kit.messages(late, "changed.over")).isEqualTo(1);
        assertThat(pledge(people.resident("Tard"), one.need(), 1).no()).isEqualTo(No.OVER);
        assertThatThrownBy(() -> kit.cases().receive().walkIn(one.convener(), one.need(), 1, "", false))
                .isInstanceOf(Refusals.Conflict.class);
    }

    @Test
    void lastsLongerAndTakesPledgesOnlyOnItsDays() {
        Collected one = kit.aCampaign("Prolongée", 10, false);
        Me who = people.resident("En retard");
        LocalDate today = SharingKit.today();
        PledgeThings pledges = kit.cases().pledges();
        assertThat(pledges.pledge(who.person(), one.need(), 1, today.minusDays(1))
                        .no())
                .isEqualTo(No.DAY);
        assertThat(pledges.pledge(who.person(), one.need(), 1, today.plusDays(31))
                        .no())
                .isEqualTo(No.DAY);
        kit.aPledge(who, one.need(), 1);

        assertThat(kit.cases().tend().extend(one.convener(), one.campaign(), today.plusDays(10)))
                .isFalse();
        assertThat(kit.cases().tend().extend(one.convener(), one.campaign(), today.plusDays(400)))
                .isFalse();
        assertThat(kit.cases().tend().extend(one.convener(), one.campaign(), today.plusDays(40)))
                .isTrue();

        assertThat(kit.messages(who, "changed.extended")).isEqualTo(1);
        assertThat(pledges.pledge(people.resident("Autre").person(), one.need(), 1, today.plusDays(35))
                        .pledge())
                .isNotNull();
    }

    @Test
    void closesByItselfLongAfterItsLastDay() {
        Collected one = kit.aCampaign("Oubliée", 10, false);
        Me gave = people.resident("A donné");
        kit.cases().receive().receive(one.convener(), kit.aPledge(gave, one.need(), 2), 2, false, false);
        kit.rows()
                .change(
                        "update sharing_campaign set first_day = first_day - 70, last_day = last_day - 70 where id = ?",
                        one.campaign());
        assertThat(pledge(people.resident("Trop tard"), one.need(), 1).no()).isEqualTo(No.OVER);
        jobs.runAll();
        jobs.runAll();

        assertThat(kit.rows().ask(String.class, "select state from sharing_campaign where id = ?", one.campaign()))
                .isEqualTo("CLOSED");
        assertThat(kit.messages(gave, "thanks")).isEqualTo(1);
    }

    @Test
    void isRefusedByTheDatabaseItselfWhenNothingElseLooks() {
        Collected one = kit.aCampaign("Derrière le comptoir", 2, false);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.rows().change("update sharing_need set pledged = 3 where id = ?", one.need()))
                .withMessageContaining("sharing_need_no_more_than_needed");
    }
}
