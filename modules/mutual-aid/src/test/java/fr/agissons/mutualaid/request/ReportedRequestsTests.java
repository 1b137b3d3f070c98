package fr.agissons.mutualaid.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.ReadModeration;
import fr.agissons.core.moderation.ReadModeration.Queue;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that moderators hide is gone for neighbours, and its author may answer. */
@CivicModuleTest
class ReportedRequestsTests {
    private final MutualAidKit kit;
    private final Browser browser;
    private final People people;
    private final ReportContent report;
    private final ReadModeration read;
    private final DecideReports decide;

    ReportedRequestsTests(
            MutualAidKit kit,
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
    void isGoneForNeighboursAndItsAuthorReadsWhy() {
        Me author = people.resident("Demandeuse signalée");
        UUID request = kit.aRequest(author, "Vendre des montres ensemble");
        assertThat(browser.visitor().get("/entraide/" + request)).bodyText().contains("genre=mutualaid.request");
        report.report(HelpRequest.KIND, request, people.resident("Vigilante"), Rule.ADVERTISING, "Publicité.");
        Me moderator = people.moderator("Modératrice");
        Queue queue = read.queue(true, HelpRequest.KIND, null, 50);
        var open = queue.reports().stream()
                .filter(one -> one.subject().equals(request))
                .findFirst()
                .orElseThrow();

        UUID decision = decide.hide(moderator, open, Rule.ADVERTISING, "Pas de publicité ici.");

        assertThat(browser.visitor().get("/entraide/" + request)).hasStatus(404);
        assertThat(browser.as(author).get("/moi/decisions/" + decision))
                .bodyText()
                .contains("Pas de publicité ici.");
        decide.restore(moderator, read.decision(decision), "Erreur de lecture.");
        assertThat(browser.visitor().get("/entraide/" + request)).hasStatusOk();
    }
}
