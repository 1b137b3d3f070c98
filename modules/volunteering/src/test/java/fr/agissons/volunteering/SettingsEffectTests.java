package fr.agissons.volunteering;

import static fr.agissons.testing.Browser.body;
import static fr.agissons.volunteering.SettingsKit.form;
import static fr.agissons.volunteering.SettingsKit.settled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.SaveSettings.Saving;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.mission.Moderation;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What residents and associations meet of what admins have set. */
@CivicModuleTest
class SettingsEffectTests {
    private static final String PAGE = "/administration/modules/missions";

    @Autowired
    private VolunteeringModule module;

    @Autowired
    private VolunteeringKit kit;

    @Autowired
    private Settings settings;

    @Autowired
    private SaveSettings save;

    @Autowired
    private Towns towns;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    private void inATown(Runnable work) {
        Tenancy.run(towns.fresh(), work);
    }

    private void set(VolunteeringSettings next) {
        int version = settings.version(module).number();
        assertThat(save.save(module, next, version, "")).isEqualTo(Saving.SAVED);
    }

    @Test
    void sayWhoMayComeBefore18() {
        inATown(() -> {
            UUID mission = kit.aMission(kit.anAssociation("Jeunes"), VolunteeringKit.details("Goûter"), 5);
            String path = "/missions/" + mission + "/inscription";
            Map<String, String> at15 = Map.of(
                    "slot", kit.slots(mission).getFirst().toString(),
                    "birth",
                            java.time.LocalDate.now()
                                    .minusYears(15)
                                    .minusMonths(6)
                                    .toString(),
                    "motivation", "");
            Me young = people.resident("Jade");
            assertThat(browser.as(young).post(path, at15)).hasStatus(422);
            set(settled(Moderation.EVERY_MISSION, true, 15, 10, "Assurance comprise."));
            assertThat(browser.as(young).post(path, at15)).hasStatusOk();
            assertThat(body(browser.as(young).get(path + "?creneau=" + at15.get("slot"))))
                    .contains("Assurance comprise.", "À savoir avant de venir");
            assertThat(body(browser.visitor().get("/missions"))).contains("Dès 15 ans");
        });
    }

    @Test
    void sayHowFarNearMeReaches() {
        inATown(() -> {
            // About 17 km north of the point that is asked for.
            var details = VolunteeringKit.details("Lointaine", Theme.SPORT, 49.0776, 2.2463);
            kit.aMission(kit.anAssociation("Loin"), details, 5);
            String near = "/missions?lat=48.9246&lon=2.2463";
            assertThat(body(browser.visitor().get(near))).doesNotContain("Lointaine");
            set(settled(Moderation.EVERY_MISSION, true, 16, 25, ""));
            assertThat(body(browser.visitor().get(near))).contains("Lointaine", "25 km");
            assertThat(body(browser.visitor().get(near + "&rayon=5"))).doesNotContain("Lointaine");
        });
    }

    @Test
    void sayWhichMissionsAModeratorReadsFirst() {
        inATown(() -> {
            Association known = kit.anAssociation("Connue");
            UUID waiting = kit.aDraft(known, VolunteeringKit.details("Relue"), 1, 3);
            assertThat(submitted(known, waiting)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + waiting)).hasStatus(404);
            set(settled(Moderation.PENDING_ASSOCIATIONS, true, 16, 10, ""));
            UUID trusted = kit.aDraft(known, VolunteeringKit.details("Aussitôt"), 1, 3);
            assertThat(submitted(known, trusted)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + trusted)).hasStatusOk();
            Association pending = kit.aPendingAssociation("Inconnue");
            UUID unknown = kit.aDraft(pending, VolunteeringKit.details("Patiente"), 1, 3);
            assertThat(submitted(pending, unknown)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + unknown)).hasStatus(404);
            assertThat(body(browser.as(people.moderator("Modeste")).get("/missions/moderation")))
                    .contains("Patiente", "Relue")
                    .doesNotContain("Aussitôt");
            set(settled(Moderation.PENDING_ASSOCIATIONS, false, 16, 10, ""));
            UUID early = kit.aDraft(pending, VolunteeringKit.details("Trop tôt"), 1, 3);
            var refused = submitted(pending, early);
            assertThat(refused).hasStatus(422);
            assertThat(body(refused)).contains("doit d’abord être validée");
        });
    }

    @Test
    void sayWhatMissionsMayBeAbout() {
        inATown(() -> {
            Me admin = people.admin("Adèle");
            Association association = kit.anAssociation("Thèmes");
            kit.aMission(association, VolunteeringKit.details("Verte", Theme.ENVIRONMENT, 48.92, 2.24), 3);
            kit.aMission(association, VolunteeringKit.details("Sportive", Theme.SPORT, 48.92, 2.24), 3);
            String themes = "/missions/administration/themes";
            assertThat(browser.as(admin).post(themes + "/animaux/descendre", Map.of()))
                    .hasStatus3xxRedirection();
            assertThat(settings.of(VolunteeringSettings.class).themes()).startsWith(Theme.COMMUNICATION, Theme.ANIMALS);
            browser.as(admin).post(themes + "/environnement/archiver", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes())
                    .hasSize(Theme.NATIONAL.size() - 1)
                    .doesNotContain(Theme.ENVIRONMENT);
            String form = body(browser.as(association.manager()).get("/missions/gestion/nouvelle"));
            assertThat(form).contains("value=\"sport\"").doesNotContain("value=\"environnement\"");
            assertThat(body(browser.visitor().get("/missions")))
                    .as("it is still found")
                    .contains("theme=environnement", "Verte");
            assertThat(browser.as(admin).post(PAGE, form(2, "nearby", "30"))).hasStatus3xxRedirection();
            assertThat(settings.of(VolunteeringSettings.class).themes())
                    .as("the form does not ask for them, and leaves them")
                    .doesNotContain(Theme.ENVIRONMENT);
            browser.as(admin).post(themes + "/environnement/proposer", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes()).endsWith(Theme.ENVIRONMENT);
            assertThat(browser.as(admin).post(themes + "/tombola/proposer", Map.of()))
                    .hasStatus(404);
        });
    }

    private MvcTestResult submitted(Association association, UUID mission) {
        return browser.as(association.manager()).post("/missions/gestion/" + mission + "/soumettre", Map.of());
    }
}
