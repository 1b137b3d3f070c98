package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An association asks for hands, the town looks at it, and residents find it. */
@JourneyTest
class AssociationJourneyTests {
    private final Stage stage;

    AssociationJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void publishesAMissionThroughTheModerators(Device device) {
        String title = "Inventaire de la ludothèque, équipe " + (device.ordinal() + 1);
        String inTheList = "/missions?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        writeAndSubmit(device, title);
        try (Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
            assertThat(visitor.open(inTheList).text()).doesNotContain(title + "\n");
        }
        validate(device, title);
        try (Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
            visitor.open(inTheList).mustSay(title);
            visitor.press(title);
            assertThat(visitor.page().locator("h1").innerText()).contains("Inventaire de la ludothèque");
        }
    }

    private void writeAndSubmit(Device device, String title) {
        try (Visit nadia = stage.visit(Addresses.COLOMBES, device)) {
            nadia.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/missions/gestion"));
            nadia.signInAs(Account.NADIA).look("gestion");
            nadia.open("/missions/gestion/nouvelle").look("nouvelle-mission").send("/missions/gestion/nouvelle");
            nadia.look("nouvelle-mission-erreurs");

            nadia.fill("title", title)
                    .fill("objective", "Savoir quels jeux sont complets avant l’été.")
                    .fill(
                            "description",
                            "On ouvre les boîtes, on compte les pièces, on note ce qui manque. Café offert.");
            choose(nadia, "theme");
            nadia.fill("street", "12 rue Saint-Denis").fill("city", "Colombes");
            nadia.send("/missions/gestion/nouvelle");
            if (nadia.page().locator("[name=place]").count() > 0) {
                choose(nadia, "place");
                nadia.send("/missions/gestion/nouvelle");
            }
            nadia.look("mission-a-completer");

            LocalDate day = LocalDate.now().plusDays(30 + device.ordinal());
            nadia.fill("day", day.toString())
                    .fill("from", "14:00")
                    .fill("to", "17:00")
                    .fill("capacity", "6")
                    .send("/creneaux");
            nadia.send("/soumettre").look("mission-soumise");
        }
    }

    private void validate(Device device, String title) {
        try (Visit sophie = stage.visit(Addresses.COLOMBES, device)) {
            sophie.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/missions/moderation"));
            sophie.signInAs(Account.SOPHIE).look("moderation");
            sophie.press(title).look("moderation-mission").send("/valider");
            assertThat(sophie.text()).doesNotContain(title);
        }
    }

    /** Takes the first real answer of a choice, whichever way it is shown. */
    private static void choose(Visit visit, String field) {
        var list = visit.page().locator("select[name=" + field + "]");
        if (list.count() > 0) {
            String value = visit.page()
                    .locator("select[name=" + field + "] option:not([value=''])")
                    .first()
                    .getAttribute("value");
            list.selectOption(value);
        } else {
            visit.page().locator("input[name=" + field + "]").first().check();
        }
    }
}
