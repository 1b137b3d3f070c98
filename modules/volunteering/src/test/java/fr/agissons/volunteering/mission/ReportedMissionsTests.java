package fr.agissons.volunteering.mission;

import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.ReadModeration;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.volunteering.VolunteeringKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mission that moderators hide is flagged as ever, and comes back validated. */
@CivicModuleTest
class ReportedMissionsTests {
    private final VolunteeringKit kit;
    private final Browser browser;
    private final People people;
    private final ReportContent report;
    private final ReadModeration read;
    private final DecideReports decide;

    ReportedMissionsTests(
            VolunteeringKit kit,
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
        UUID mission = kit.aMission(kit.anAssociation("Signalés"), details("Distribuer des tracts louches"), 3);
        assertThat(browser.visitor().get("/missions/" + mission)).bodyText().contains("genre=volunteering.mission");
        report.report(MissionSearch.KIND, mission, people.resident("Vigilante"), Rule.WRONG, "Louche.");
        Me moderator = people.moderator("Modératrice");
        var open = read.queue(true, MissionSearch.KIND, null, 50).reports().stream()
                .filter(one -> one.subject().equals(mission))
                .findFirst()
                .orElseThrow();

        UUID decision = decide.hide(moderator, open, Rule.WRONG, "Rien ne correspond.");
        assertThat(browser.visitor().get("/missions/" + mission)).hasStatus(404);

        decide.restore(moderator, read.decision(decision), "Tout est en règle.");
        assertThat(browser.visitor().get("/missions/" + mission)).hasStatusOk();
    }
}
