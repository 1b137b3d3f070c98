package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTests {
    private final String text = new Welcome(new Ports(9080)).text();

    @Test
    void leadsToEveryDemonstrationSiteOnceOnItsPort() {
        assertThat(DemoSite.ALL).hasSize(9);
        for (DemoSite site : DemoSite.ALL) {
            assertThat(text)
                    .as(site.name())
                    .containsOnlyOnce("http://" + site.host() + ":9080/")
                    .contains(site.name());
        }
    }

    @Test
    void saysWhoMaySignInAndHow() {
        assertThat(text).contains(DemoAccount.PASSWORD);
        assertThat(DemoAccount.ALL).allSatisfy(account -> assertThat(text).contains(account.email()));
    }

    @Test
    void saysHowTheOperatorEntersTheConsole() {
        assertThat(text).contains("http://console.localhost:9080/", OneTimeCode.DEMO_KEY, "/code");
    }
}
