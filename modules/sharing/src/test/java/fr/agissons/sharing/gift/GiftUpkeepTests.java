package fr.agissons.sharing.gift;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.sharing.GiftKit;
import fr.agissons.sharing.SharingKit;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What time does to give-aways, in two towns. */
@CivicModuleTest
class GiftUpkeepTests {
    private final GiftKit kit;
    private final People people;
    private final TownJobs jobs;
    private final Towns towns;
    private final Browser browser;

    GiftUpkeepTests(GiftKit kit, People people, TownJobs jobs, Towns towns, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.jobs = jobs;
        this.towns = towns;
        this.browser = browser;
    }

    private record Case(Me giver, UUID gift) {}

    private Case old(String title, int days) {
        Me giver = people.resident("Oublieuse");
        UUID gift = kit.anOffer(giver, title, 1);
        kit.letDaysPass(gift, days);
        return new Case(giver, gift);
    }

    @Test
    void takesDownWhatNobodyAnsweredForAfterSixtyDaysInEachTown() {
        Case here = old("Armoire d’ici", 61);
        Case there = Tenancy.call(towns.lille(), () -> old("Armoire de là-bas", 61));
        Case young = old("Armoire récente", 30);
        UUID ask = kit.anAsk(young.gift, 1);

        assertThat(browser.visitor().get("/pret/dons/" + here.gift))
                .as("by the clock, before anything was written")
                .hasStatus(404);
        jobs.runAll();
        jobs.runAll();

        assertThat(kit.state(here.gift)).isEqualTo("EXPIRED");
        assertThat(kit.state(young.gift)).isEqualTo("OPEN");
        assertThat(kit.askState(ask)).isEqualTo("ASKED");
        assertThat(kit.messages(here.giver, "expired")).isEqualTo(1);
        Tenancy.run(towns.lille(), () -> {
            assertThat(kit.state(there.gift)).isEqualTo("EXPIRED");
            assertThat(kit.messages(there.giver, "expired")).isEqualTo(1);
        });
    }

    @Test
    void asksOnceBeforeTheEndAndKeepsItUpAtAClick() {
        Case one = old("Commode", 55);
        jobs.runAll();
        jobs.runAll();
        assertThat(kit.messages(one.giver, "ends")).isEqualTo(1);

        assertThat(browser.as(one.giver).post("/pret/mes-dons/" + one.gift + "/renouveler", java.util.Map.of()))
                .hasStatus3xxRedirection();
        kit.letDaysPass(one.gift, 30);
        jobs.runAll();

        assertThat(kit.state(one.gift)).isEqualTo("OPEN");
        assertThat(kit.messages(one.giver, "ends")).isEqualTo(1);
    }

    @Test
    void putsItUpAgainAfterItsTime() {
        Case one = old("Miroir", 61);
        jobs.runAll();
        kit.cases().look().renew(one.giver, one.gift);

        assertThat(kit.state(one.gift)).isEqualTo("OPEN");
        assertThat(browser.visitor().get("/pret/dons/" + one.gift)).hasStatusOk();
    }

    @Test
    void keepsUpWhatSomebodyCountsOn() {
        Case one = old("Buffet", 0);
        UUID ask = kit.anAsk(one.gift, 1);
        kit.cases().answers().promise(one.giver.person(), ask, 1);
        kit.letDaysPass(one.gift, 61);
        jobs.runAll();

        assertThat(kit.state(one.gift)).isEqualTo("PROMISED");
        kit.cases().answers().handOver(one.giver.person(), ask);
        assertThat(kit.state(one.gift)).isEqualTo("GIVEN");
    }

    @Test
    void endsAfterItsLastDayAndAsksNothingBefore() {
        Me giver = people.resident("Déménage");
        LocalDate today = SharingKit.today();
        UUID gift = kit.cases()
                .post()
                .post(giver, GiftKit.said(Way.OFFER, "Cartons de déménagement", 20, today.plusDays(3)))
                .orElseThrow();
        jobs.runAll();
        assertThat(kit.messages(giver, "ends")).isZero();

        kit.letDaysPass(gift, 4);
        jobs.runAll();

        assertThat(kit.state(gift)).isEqualTo("EXPIRED");
    }
}
