package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sign-in is worth something in one town, until its person leaves. */
@JourneyTest
class SessionJourneyTests {
    private final Stage stage;

    SessionJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void asksForThePasswordAgainAfterLeaving(Device device) {
        try (Visit camille = signedIn(device)) {
            camille.signOut();
            camille.mustBeAt(Addresses.COLOMBES);
            assertThat(camille.isSignedIn()).isFalse();
            assertThat(camille.cookies()).isEmpty();

            camille.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/missions/mes-participations"));
            camille.mustBeAt(stage.addresses().signInHost());
            assertThat(camille.page().locator("input[type=password]").isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void isNobodyInAnotherTown(Device device) {
        try (Visit camille = signedIn(device);
                Visit stranger = stage.visit(Addresses.LILLE, device)) {
            List<Cookie> carried = camille.page().context().cookies().stream()
                    .filter(cookie -> cookie.domain.equals(Addresses.COLOMBES))
                    .map(cookie -> new Cookie(cookie.name, cookie.value)
                            .setUrl(stage.addresses().of(Addresses.LILLE, "/")))
                    .toList();
            assertThat(carried).hasSize(1);
            stranger.page().context().addCookies(carried);
            stranger.open("/");
            assertThat(stranger.isSignedIn()).isFalse();
            stranger.page().navigate(stage.addresses().of(Addresses.LILLE, "/missions/mes-participations"));
            stranger.mustBeAt(stage.addresses().signInHost());
        }
    }

    private Visit signedIn(Device device) {
        Visit camille = stage.visit(Addresses.COLOMBES, device);
        camille.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/connexion"));
        camille.signInAs(Account.CAMILLE);
        camille.mustBeAt(Addresses.COLOMBES);
        camille.mustBeSignedIn();
        return camille;
    }
}
