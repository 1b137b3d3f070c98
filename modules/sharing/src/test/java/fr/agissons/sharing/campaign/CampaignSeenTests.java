package fr.agissons.sharing.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.ReadModeration;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.sharing.CampaignKit;
import fr.agissons.sharing.CampaignKit.Collected;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A campaign stands in the town's agenda on its last day, and is gone from page and agenda while moderators hide it. */
@CivicModuleTest
class CampaignSeenTests {
    private final CampaignKit kit;
    private final Browser browser;
    private final People people;
    private final ReportContent report;
    private final ReadModeration read;
    private final DecideReports decide;

    CampaignSeenTests(
            CampaignKit kit,
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
        Collected one = kit.aCampaign("Collecte signalée", 7, false);
        String page = "/pret/collectes/" + one.campaign();
        assertThat(browser.visitor().get(page)).bodyText().contains("genre=sharing.campaign");
        assertThat(agenda()).contains(page);
        report.report(Campaign.KIND, one.campaign(), people.resident("Prudente"), Rule.DANGER, "Arnaque.");
        Me moderator = people.moderator("Modératrice");
        UUID open = kit.rows().ask(UUID.class, "select id from moderation_report where subject = ?", one.campaign());

        UUID decision = decide.hide(moderator, read.report(open), Rule.DANGER, "Cette association n’existe pas.");

        assertThat(browser.visitor().get(page)).hasStatus(404);
        assertThat(agenda()).doesNotContain(page);

        decide.restore(moderator, read.decision(decision), "Vérifiée.");

        assertThat(browser.visitor().get(page)).hasStatusOk();
        assertThat(agenda()).contains(page);
    }

    private String agenda() {
        byte[] calendar = browser.visitor().get("/agenda.ics").getResponse().getContentAsByteArray();
        return unfolded(new String(calendar, UTF_8));
    }

    /** Without the folds of RFC 5545, 3.1. */
    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
