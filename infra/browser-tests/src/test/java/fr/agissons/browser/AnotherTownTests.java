package fr.agissons.browser;

import org.junit.jupiter.api.Test;

/** The same engine in other colours: what holds in one town's look has to hold in another's. */
@JourneyTest
class AnotherTownTests {
    private final Stage stage;

    AnotherTownTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void isAsReadableAsTheFirst() {
        try (Visit visitor = stage.visit(Addresses.LILLE, Device.PHONE)) {
            visitor.open("/").look("accueil");
            visitor.open("/missions").look("liste");
            visitor.press(visitor.page().locator("main .card a")).look("mission");
            visitor.page().navigate(stage.addresses().of(Addresses.LILLE, "/connexion"));
            visitor.look("connexion");
        }
    }

    @Test
    void keepsItsPromisesOnThePagesNobodyPlansFor() {
        try (Visit visitor = stage.visit(Addresses.COLOMBES, Device.DESKTOP)) {
            visitor.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/nulle-part"));
            visitor.look("page-absente");
            visitor.open("/missions?q=xyzzyx").look("liste-vide");
            visitor.open("/missions").look("liste");
            for (String page : new String[] {"mentions-legales", "accessibilite", "confidentialite"}) {
                visitor.open("/" + page).look(page);
            }
        }
    }
}
