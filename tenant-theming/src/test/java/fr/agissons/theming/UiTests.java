package fr.agissons.theming;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.catalogue.Specimens;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.speech.Speech;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UiTests {
    private static final Tenant TOWN = Interfaces.town("Colombes", Map.of(), Map.of());

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneTitleALanguageAndAWayToSkip(JteModel page) {
        String html = page.render();
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html).contains("<html lang=\"fr\">", "<a class=\"skip\" href=\"#contenu\">", "<main id=\"contenu\"");
        assertThat(html).containsPattern("<title>[^<]+ – Colombes</title>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesNoStyleNorScriptOfItsOwn(JteModel page) {
        assertThat(page.render())
                .doesNotContain(" style=", "<style", "onclick=", "<script>")
                .doesNotContain("src=\"http", "href=\"http://");
    }

    static Stream<JteModel> pages() {
        Ui ui = Interfaces.visitor(TOWN, Speech.FRENCH);
        Ui staff = Interfaces.moderator(TOWN);
        var it = new Specimens(ui);
        return Stream.of(
                ui.catalogueHome(ui, it),
                ui.catalogueComponents(ui, it),
                ui.catalogueList(ui, it),
                ui.catalogueDetail(ui, it),
                ui.catalogueForm(ui, it),
                staff.catalogueStaff(staff, new Specimens(staff)),
                ui.problem(404, "Rien ici."),
                ui.problem(418, "Rien ici."),
                ui.problem(503, "Rien ici."));
    }

    @Test
    void asksMoreRightUnderTheAnswerThatCallsForIt() {
        Ui ui = Interfaces.visitor(TOWN, Speech.FRENCH);
        var rhythm = Field.radio(
                        "rhythm", "Rythme", List.of(new Choice("once", "Une fois"), new Choice("all", "Toute l’année")))
                .followUp("all", List.of(Field.of(FieldKind.NUMBER, "places", "Places")));
        assertThat(written(ui.field(rhythm)))
                .containsSubsequence("value=\"once\"", "value=\"all\"", "class=\"follow-up\"", "name=\"places\"")
                .doesNotContainPattern("value=\"once\".*class=\"follow-up\".*value=\"all\"");
    }

    @Test
    void choosesNothingInTheReadersPlace() {
        Ui ui = Interfaces.visitor(TOWN, Speech.FRENCH);
        var choices = List.of(new Choice("animals", "Animaux"), new Choice("sport", "Sport"));
        assertThat(written(ui.field(Field.select("theme", "Thème", choices)
                        .prompt("Choisissez…")
                        .value(""))))
                .containsSubsequence("required", "<option value=\"\">Choisissez…", "value=\"animals\"")
                .doesNotContain("selected");
    }

    private static String written(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    @Test
    void keepsTheAskedLanguageInLinksOnly() {
        Ui asked = Interfaces.ui(TOWN, null, Speech.ENGLISH, "en", "/missions", "theme=nature&lang=en");
        assertThat(asked.url("/missions?page=2#top")).isEqualTo("/missions?page=2&lang=en#top");
        assertThat(asked.inLanguage(Speech.FRENCH)).isEqualTo("/missions?theme=nature&lang=fr");
        assertThat(Interfaces.visitor(TOWN, Speech.ENGLISH).url("/missions")).isEqualTo("/missions");
    }

    @Test
    void showsEachMenuToThoseItConcerns() {
        String visitor = Interfaces.visitor(TOWN, Speech.FRENCH)
                .page(Head.of("Page"), output -> {})
                .render();
        String moderator = Interfaces.moderator(TOWN)
                .page(Head.of("Page").staff(), output -> {})
                .render();
        assertThat(visitor).contains("/missions", "/connexion?vers=%2Fmissions").doesNotContain("/idees/moderation");
        assertThat(moderator).contains("/idees/moderation", "Sophie Garnier", "value=\"a-token\"");
    }

    @Test
    void leavesOutModulesThatAreOff() {
        Tenant plain = Interfaces.town("Lille", Map.of(), Map.of());
        Tenant without = new Tenant(
                plain.id(),
                plain.slug(),
                plain.kind(),
                plain.state(),
                plain.name(),
                plain.host(),
                plain.secondaryHosts(),
                plain.territory(),
                plain.zone(),
                List.of("missions"),
                plain.theme(),
                plain.wording());
        assertThat(Interfaces.visitor(without, Speech.FRENCH)
                        .page(Head.of("Page"), output -> {})
                        .render())
                .contains("href=\"/missions\"")
                .doesNotContain("href=\"/idees\"");
    }

    @Test
    void saysTheTownsOwnWordsFirst() {
        Tenant own = Interfaces.town("Colombes", Map.of(), Map.of("theming.foot.legal.fr", "Qui sommes-nous"));
        assertThat(Interfaces.visitor(own, Speech.FRENCH).t("theming.foot.legal"))
                .isEqualTo("Qui sommes-nous");
        assertThat(Interfaces.visitor(own, Speech.ENGLISH).t("theming.foot.legal"))
                .isEqualTo("Legal notice");
        assertThat(Interfaces.visitor(TOWN, Speech.of(Locale.GERMANY)).lang()).isEqualTo("fr");
    }
}
