package fr.agissons.mutualaid.directory;

import static fr.agissons.mutualaid.SkillKit.details;
import static fr.agissons.mutualaid.SkillKit.north;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.net.URLDecoder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class SkillDirectoryTests {
    private static final Pattern NEXT = Pattern.compile("href=\"(/entraide/competences\\?[^\"]*apres=[^\"]*)\"");

    private final MutualAidKit kit;
    private final SkillKit skills;
    private final People people;
    private final Browser browser;
    private final StatementCounter counter;

    SkillDirectoryTests(MutualAidKit kit, SkillKit skills, People people, Browser browser, StatementCounter counter) {
        this.kit = kit;
        this.skills = skills;
        this.people = people;
        this.browser = browser;
        this.counter = counter;
    }

    private String list(String query) {
        return Browser.body(browser.visitor().get("/entraide/competences?" + query));
    }

    private static String at(double kilometresNorth) {
        return String.format(
                Locale.ROOT,
                "lat=%.4f&lon=%.4f",
                SkillKit.COLOMBES.latitude() + kilometresNorth / 111.195,
                SkillKit.COLOMBES.longitude());
    }

    private SkillDetails offer(Skill skill, String title, Times times, Venue venue) {
        return new SkillDetails(skill, Mastery.BEGINNER, title, "", times.bits(), venue, 2, Audience.BOTH, null);
    }

    @Test
    void findsAnOfferOnlyWithinItsOwnReach() {
        UUID offer = skills.anOffer(
                people.resident("Casanière"), details(Skill.PRUNING, "Tailler à deux pas", 2, Audience.BOTH, null));
        assertThat(list("competence=taille&" + at(1.9))).contains("Tailler à deux pas");
        assertThat(list("competence=taille&" + at(3))).doesNotContain("Tailler à deux pas");
        assertThat(list("competence=taille")).contains("Tailler à deux pas", offer.toString());
    }

    @Test
    void findsFromAfarWhoHelpsFromAfar() {
        skills.anOffer(
                people.resident("Lointaine"), offer(Skill.WEBSITE, "Un site en ligne", new Times(1), Venue.REMOTE));
        assertThat(list("competence=site-internet&distance=oui&" + at(40))).contains("Un site en ligne");
        skills.anOffer(people.resident("Proche"), details(Skill.WEBSITE, "Un site chez vous"));
        assertThat(list("competence=site-internet&distance=oui"))
                .contains("Un site en ligne")
                .doesNotContain("Un site chez vous");
    }

    @Test
    void filtersByFamilyPartOfTheDayAndWords() {
        skills.anOffer(
                people.resident("Matinale"),
                offer(Skill.WALKING, "Marcher à l’aube vermillon", Times.every(DayPart.MORNING), Venue.ON_SITE));
        kit.settle();
        assertThat(list("famille=ensemble&moment=matin")).contains("Marcher à l’aube");
        assertThat(list("famille=ensemble&moment=soir")).doesNotContain("Marcher à l’aube");
        assertThat(list("famille=jardin-nature")).doesNotContain("Marcher à l’aube");
        assertThat(list("q=vermillon")).contains("Marcher à l’aube");
        assertThat(list("q=vermillon&famille=arts")).doesNotContain("Marcher à l’aube");
        assertThat(list("famille=sans-queue&moment=minuit&apres=ni-tete")).contains("proposition");
    }

    @Test
    void turnsItsPagesWithoutLosingOrRepeatingAnybody() {
        Set<String> expected = new HashSet<>();
        for (int n = 0; n < 45; n++) {
            String title = "Compost numéro " + (100 + n);
            skills.anOffer(people.resident("Jardinière"), details(Skill.COMPOSTING, title));
            expected.add(title);
        }
        Set<String> seen = new HashSet<>();
        Set<String> visited = new HashSet<>();
        String path = "/entraide/competences?competence=compost";
        int read = 0;
        while (path != null && visited.add(path)) {
            String body = Browser.body(browser.visitor().get(path));
            Set<String> here = titles(body);
            read += here.size();
            seen.addAll(here);
            path = NEXT.matcher(body)
                    .results()
                    .map(found -> URLDecoder.decode(found.group(1).replace("&amp;", "&"), UTF_8))
                    .filter(link -> !link.contains("lang=") && !visited.contains(link))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(visited).hasSize(3);
        assertThat(seen).isEqualTo(expected);
        assertThat(read).isEqualTo(45);
    }

    private static Set<String> titles(String body) {
        return Pattern.compile("Compost numéro \\d{3}")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void asksTheDatabaseNoMoreForManyThanForOne() {
        skills.anOffer(people.resident("Seule"), details(Skill.FURNITURE, "Une armoire"));
        Runnable page = () -> assertThat(browser.visitor().get("/entraide/competences?competence=monter-un-meuble"))
                .hasStatusOk();
        page.run();
        int one = counter.during(page).size();
        for (int n = 0; n < 15; n++) {
            skills.anOffer(people.resident("Autre"), details(Skill.FURNITURE, "Une étagère"));
        }
        assertThat(counter.during(page)).hasSize(one).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void namesForTheDeskWhoKnowsHowAndComesThatFar() {
        Me requester = people.resident("Demandeuse");
        Me staff = people.moderator("Coordinatrice");
        UUID request = kit.aRequest(requester, "Une clôture à refaire", Category.REPAIRS, Privacy.PUBLIC, 1);
        skills.anOffer(
                people.resident("Bricoleuse"), details(Skill.WOODWORK, "Travailler le bois", 3, Audience.BOTH, null));
        skills.anOffer(
                people.resident("Éloignée"),
                details(Skill.WOODWORK, "Du bois trop loin", 2, Audience.BOTH, null),
                north(4));
        skills.anOffer(people.resident("Musicienne"), details(Skill.PIANO, "Du piano"));
        skills.anOffer(requester, details(Skill.SMALL_REPAIRS, "Ma propre offre"));
        assertThat(browser.as(staff).get("/entraide/coordination/" + request))
                .hasStatusOk()
                .bodyText()
                .contains("Bricoleuse", "Travailler le bois")
                .doesNotContain("Du bois trop loin", "Du piano", "Ma propre offre");
    }

    @Test
    void existsInItsOwnTownOnlyAndOnItsHomePageWhereTheTownWantsIt() {
        UUID offer = skills.anOffer(people.resident("Locale"), details(Skill.THEATRE, "Du théâtre d’ici"));
        assertThat(browser.visitor().get("/entraide/competences/" + offer)).hasStatusOk();
        assertThat(browser.visitor().get("/")).bodyText().doesNotContain("Ils savent faire, et ils partagent");
        assertThat(browser.as(people.admin("Décoratrice"))
                        .post("/administration/apparence/apercu", Map.of("montrer", "entraide-competences")))
                .hasStatusOk()
                .bodyText()
                .contains("Ils savent faire, et ils partagent", "Du théâtre d’ici");
        assertThat(browser.visitor().get("/entraide/competences/" + UUID.randomUUID()))
                .hasStatus(404);
    }
}
