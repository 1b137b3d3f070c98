package fr.agissons.browser;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who has no account yet becomes a resident of the site. */
@JourneyTest
class RegistrationJourneyTests {
    private final Stage stage;

    RegistrationJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void provesTheirAddressAndIsAtHome(Device device) {
        Instant begun = Instant.now();
        String email =
                device.name().toLowerCase(Locale.ROOT).replace('_', '.') + "." + begun.toEpochMilli() + "@exemple.fr";
        try (Visit newcomer = stage.visit(Addresses.COLOMBES, device)) {
            newcomer.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/connexion?vers=/missions"));
            newcomer.press(newcomer.page().locator("a[href*='registration']")).look("creer-un-compte");
            newcomer.fill("firstName", "Maëlle")
                    .fill("lastName", "Le Goff")
                    .fill("email", email)
                    .press(newcomer.page().locator("form [type=submit]"));
            newcomer.look("adresse-a-confirmer");

            String link = stage.mails()
                    .await(email, begun, mail -> mail.text().contains("http"))
                    .link("http://" + stage.addresses().signInHost());
            newcomer.page().navigate(link);
            newcomer.look("choisir-un-mot-de-passe")
                    .fill("password-new", "un-vélo-rouge-dans-la-cour")
                    .fill("password-confirm", "un-vélo-rouge-dans-la-cour")
                    .press(newcomer.page().locator("form [type=submit]"));
            newcomer.mustBeAt(Addresses.COLOMBES);
            newcomer.mustBeSignedIn();
        }
    }
}
