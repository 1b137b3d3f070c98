package fr.agissons.sharing.stock;

import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.ReadModeration;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.sharing.SharingKit;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A thing that moderators hide is gone from page, list and reservations, and comes back whole. */
@CivicModuleTest
class ReportedItemsTests {
    private final SharingKit kit;
    private final Browser browser;
    private final People people;
    private final ReportContent report;
    private final ReadModeration read;
    private final DecideReports decide;

    ReportedItemsTests(
            SharingKit kit,
            Browser browser,
            People people,
            ReportContent report,
            ReadModeration read,
            DecideReports decide) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
        this.report = report;
        this.read = read;
        this.decide = decide;
    }

    @Test
    void isGoneWhileHiddenAndBackWhenRestored() {
        UUID model = kit.anItem(kit.aLender("Prêteurs signalés"), item("Lance-flammes de jardin"), 1);
        assertThat(browser.visitor().get("/pret/" + model)).bodyText().contains("genre=sharing.model");
        report.report(ModelSearch.KIND, model, people.resident("Prudente"), Rule.DANGER, "Dangereux.");
        Me moderator = people.moderator("Modératrice");
        UUID open = kit.ask(UUID.class, "select id from moderation_report where subject = ?", model);

        UUID decision = decide.hide(moderator, read.report(open), Rule.DANGER, "Trop dangereux.");

        assertThat(browser.visitor().get("/pret/" + model)).hasStatus(404);
        assertThat(browser.visitor().get("/pret")).bodyText().doesNotContain("Lance-flammes");
        assertThat(browser.as(moderator).get("/pret/" + model + "/reserver")).hasStatus(404);

        decide.restore(moderator, read.decision(decision), "Sécurité vérifiée.");

        assertThat(browser.visitor().get("/pret/" + model)).hasStatusOk();
    }

    @Test
    void cannotBeReportedByWhoMayNotSeeIt() {
        assertThat(browser.visitor().get("/signaler?genre=sharing.model&objet=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(browser.visitor().get("/signaler?genre=nothing.at-all&objet=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(browser.as(people.resident("Curieuse")).post("/signaler", Map.of()))
                .hasStatus(400);
    }
}
