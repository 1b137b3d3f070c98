package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin changes how the site looks and speaks, tries it on, publishes it and goes back; with scripts and without. */
@JourneyTest
class StudioJourneyTests {
    private static final String STUDIO = "/administration/apparence";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Stage stage;

    StudioJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void triesALookOnPublishesItAndGoesBack(Device device) {
        String question = "Et si on essayait, essai " + (device.ordinal() + 1) + " ?";
        try (Visit thomas = stage.visit(Addresses.COLOMBES, device)) {
            thomas.page().navigate(stage.addresses().of(Addresses.COLOMBES, STUDIO));
            thomas.signInAs(Account.THOMAS).look("apparence");
            thomas.fill("primary", "#ffd23f").press(thomas.page().locator("[data-preview]"));
            FrameLocator preview = thomas.page().frameLocator(".studio-frame");
            preview.locator("link[href*='primary=ffd23f']").first().waitFor(ATTACHED);
            keep(thomas);
            thomas.mustSay("Brouillon enregistré");
            thomas.mustSay("Votre jaune sur blanc se lit à 1,4");
            thomas.look("apparence-brouillon");

            thomas.open(STUDIO + "/mots").fill("question-fr", question);
            keep(thomas);
            thomas.look("apparence-mots").open(STUDIO + "/apercu").mustSay(question);
            try (Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
                assertThat(visitor.open("/").text()).doesNotContain(question);
            }

            thomas.open(STUDIO + "/accueil").look("apparence-accueil");
            thomas.open(STUDIO + "/images").look("apparence-images").send("/publier");
            thomas.mustSay("C’est publié");
            try (Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
                visitor.open("/").mustSay(question);
                thomas.look("apparence-historique").press("Annuler");
                thomas.mustSay("le site porte de nouveau");
                assertThat(visitor.open("/").text()).doesNotContain(question);
            }
        }
    }

    private static void keep(Visit admin) {
        admin.press(admin.page().locator(".studio-form .actions button"));
    }
}
