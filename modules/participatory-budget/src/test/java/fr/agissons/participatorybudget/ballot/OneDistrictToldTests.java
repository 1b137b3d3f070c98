package fr.agissons.participatorybudget.ballot;

import static fr.agissons.participatorybudget.ballot.DistrictsKit.HERE;
import static fr.agissons.participatorybudget.ballot.DistrictsKit.REASON;
import static fr.agissons.participatorybudget.ballot.DistrictsKit.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What people hear and read of a vote that was made longer for one district. */
@CivicModuleTest
class OneDistrictToldTests {
    private final BudgetKit kit;
    private final DistrictsKit districts;
    private final People people;
    private final Browser browser;
    private final RemindVoters reminders;

    OneDistrictToldTests(
            BudgetKit kit, DistrictsKit districts, People people, Browser browser, RemindVoters reminders) {
        this.kit = kit;
        this.districts = districts;
        this.people = people;
        this.browser = browser;
        this.reminders = reminders;
    }

    @Test
    void remindsEachOfTheirOwnClose() {
        EditionView edition = districts.extend(districts.aVoteByHome("Deux clôtures"), HERE, Duration.ofDays(5));
        Me here = people.resident("De la gare");
        Me there = people.resident("Du bourg");
        districts.keep(here, edition, HERE);
        districts.keep(there, edition, THERE);
        Instant others = Objects.requireNonNull(edition.closes(null));

        reminders.remind(noonBefore(others));
        assertThat(told(there, "last")).isEqualTo(1);
        assertThat(told(here, "last")).isZero();

        reminders.remind(noonBefore(DistrictsKit.end(edition)));
        assertThat(told(there, "last")).isEqualTo(1);
        assertThat(told(here, "last")).isEqualTo(1);
    }

    private static Instant noonBefore(Instant close) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        return close.atZone(paris)
                .toLocalDate()
                .minusDays(1)
                .atTime(12, 0)
                .atZone(paris)
                .toInstant();
    }

    private int told(Me who, String reminder) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where recipient = ? and type = ?",
                who.person(),
                "budget.ballot.reminder." + reminder);
    }

    @Test
    void isDecidedOnAPageAndReadByEverybody() throws Exception {
        EditionView edition = districts.closingIn(Duration.ofSeconds(6), "Décidée sur une page");
        Me there = people.resident("Du bourg");
        districts.vote(there, edition, THERE);
        Browser.Visit admin = browser.as(people.admin("La maire"));
        String day = LocalDate.now().plusDays(3).toString();
        Map<String, String> form = Map.of("day", day, "reason", REASON, "district", HERE);
        assertThat(admin.get(edition.adminPath())).bodyText().contains("Pour qui", HERE, THERE);
        assertThat(admin.post(
                        edition.adminPath() + "/prolonger",
                        Map.of("day", day, "reason", REASON, "district", "Nulle part")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un quartier", REASON);

        assertThat(admin.post(edition.adminPath() + "/prolonger", form)).hasStatus3xxRedirection();

        assertThat(admin.get(edition.adminPath()))
                .bodyText()
                .contains("que pour " + HERE)
                .doesNotContain("Pour qui");
        assertThat(browser.visitor().get(edition.path()))
                .bodyText()
                .contains("prolongé pour un quartier", HERE, REASON, "Pour tous les autres");
        DistrictsKit.sleepPast(DistrictsKit.end(edition));
        String ballot = edition.path() + "/vote";
        assertThat(browser.as(there).get(ballot))
                .bodyText()
                .contains("Votre vote compte", "Il ne change plus")
                .doesNotContain("Reprendre mon vote");
        assertThat(browser.as(people.resident("De la gare")).get(ballot))
                .bodyText()
                .contains("<option value=\"" + HERE + "\"")
                .doesNotContain("<option value=\"" + THERE + "\"");
    }
}
