package fr.agissons.volunteering.mission;

import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the public can see of missions stands in the town's agenda, all of it, in few statements. */
@CivicModuleTest
class MissionAgendaTests {
    private final VolunteeringKit kit;
    private final Browser browser;
    private final Towns towns;
    private final StatementCounter counter;
    private final MissionAgenda agenda;

    MissionAgendaTests(
            VolunteeringKit kit, Browser browser, Towns towns, StatementCounter counter, MissionAgenda agenda) {
        this.kit = kit;
        this.browser = browser;
        this.towns = towns;
        this.counter = counter;
        this.agenda = agenda;
    }

    @Test
    void showsVisibleSlotsHereAndNowhereElse() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            kit.aMission(kit.anAssociation("Agendée"), details("Planter une haie"), 5);
            kit.aDraft(kit.anAssociation("Discrète"), details("Pas encore prêt"), 1, 5);
            Instant now = Instant.now();
            assertThat(agenda.open(now, now.plus(Duration.ofDays(60)), 10))
                    .extracting(entry -> entry.title())
                    .containsExactly("Planter une haie");
            assertThat(browser.visitor().get("/agenda.ics"))
                    .bodyText()
                    .contains("SUMMARY:Planter une haie")
                    .doesNotContain("Pas encore");
        });
        assertThat(browser.visitorOf(towns.bare()).get("/agenda.ics"))
                .bodyText()
                .doesNotContain("VEVENT");
    }

    @Test
    void leavesNothingOutOfALongMonthAndAsksLittle() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            var association = kit.anAssociation("Très active");
            for (int i = 0; i < 70; i++) {
                kit.aMission(association, details("Rendez-vous n" + (100 + i)), 5);
            }
            // Missions of the kit begin tomorrow, which may be in another month.
            YearMonth month = YearMonth.from(
                    Instant.now().atZone(ZoneId.of("Europe/Paris")).plusDays(1));
            Set<String> seen = new HashSet<>();
            String next = "/agenda?mois=" + month;
            for (int page = 0; page < 4 && next != null; page++) {
                String body = Browser.body(browser.visitor().get(next));
                Matcher title = Pattern.compile("Rendez-vous n\\d{3}").matcher(body);
                while (title.find()) {
                    seen.add(title.group());
                }
                Matcher more = Pattern.compile("href=\"(/agenda\\?mois=[^\"]*depuis=[^\"]*)\"")
                        .matcher(body);
                next = more.find() ? more.group(1).replace("&amp;", "&") : null;
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(60);
            assertThat(counter.during(() -> assertThat(browser.visitor().get("/agenda?mois=" + month))
                            .hasStatusOk()))
                    .hasSizeLessThanOrEqualTo(3);
        });
    }
}
