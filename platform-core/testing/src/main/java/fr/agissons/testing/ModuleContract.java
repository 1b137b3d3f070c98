package fr.agissons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.settings.Setting;
import fr.agissons.core.settings.Sheet;
import fr.agissons.core.tenancy.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;

/** What every module keeps, whatever it is about. A module's tests inherit this and say how something is published. */
@CivicModuleTest
public abstract class ModuleContract {
    private final ContractKit kit;
    private final CivicModule module;

    protected ModuleContract(ContractKit kit, CivicModule module) {
        this.kit = kit;
        this.module = module;
    }

    /**
     * Publishes something of the module in the current town, with this word in its title, visible to everybody.
     *
     * @return the path of its page
     */
    protected abstract String publish(String word);

    /** The module's public list. */
    protected abstract String list();

    @Test
    void whatOneTownPublishesDoesNotExistInAnother() {
        String path = publish("Marqueur-de-Colombes");
        assertThat(kit.browser().visitor().get(list())).bodyText().contains("Marqueur-de-Colombes");
        assertThat(kit.browser().visitorOf(kit.towns().lille()).get(list()))
                .bodyText()
                .doesNotContain("Marqueur-de-Colombes");
        assertThat(kit.browser().visitor().get(path)).hasStatusOk();
        assertThat(kit.browser().visitorOf(kit.towns().lille()).get(path)).hasStatus(404);
    }

    @Test
    void aTownThatSwitchedItOffDoesNotHaveIt() {
        publish("Invisible");
        assertThat(pagesWithoutVariables())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(
                                kit.browser().visitorOf(kit.towns().bare()).get(path))
                        .hasStatus(404));
    }

    @Test
    void allItsRoutesBeginWithItsSlug() {
        assertThat(ownPaths())
                .isNotEmpty()
                .allMatch(path -> path.equals("/" + module.slug()) || path.startsWith("/" + module.slug() + "/"));
    }

    @Test
    void visitorsAreAskedToSignInAndResidentsAreKeptOutOfStaffPages() {
        Me resident = kit.people().resident("Curieuse");
        for (NavigationEntry entry : module.navigation()) {
            if (entry.menu() != Menu.MAIN) {
                assertThat(kit.browser().visitor().get(entry.path())).hasStatus3xxRedirection();
            }
            if (entry.menu() == Menu.STAFF) {
                assertThat(kit.browser().as(resident).get(entry.path())).hasStatus(403);
            }
        }
    }

    @Test
    void aMemberOfAnotherTownIsAStranger() {
        Me other = kit.people().residentOf(kit.towns().lille(), "Voisine");
        for (NavigationEntry entry : module.navigation()) {
            if (entry.menu() != Menu.MAIN) {
                assertThat(kit.browser()
                                .as(other, Tenancy.current())
                                .call(HttpMethod.GET, entry.path(), java.util.Map.of()))
                        .hasStatus3xxRedirection();
            }
        }
    }

    @Test
    void everyWordIsTranslated() throws IOException {
        Properties french = messages("fr");
        Properties english = messages("en");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(french.stringPropertyNames());
        assertThat(french.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(english.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(module.navigation()).extracting(NavigationEntry::key).allMatch(french::containsKey);
        assertThat(french).containsKeys(module.key() + ".name", module.key() + ".about");
    }

    @Test
    void everySettingIsAskedInWords() throws IOException {
        Properties french = messages("fr");
        List<Setting> settings =
                module.settings().map(Sheet::of).map(Sheet::settings).orElse(List.of());
        for (Setting setting : settings) {
            String key = "settings." + module.key() + "." + setting.name();
            assertThat(french).containsKey(key);
            assertThat(setting.options()).allMatch(option -> french.containsKey(key + "." + option));
        }
    }

    private Properties messages(String language) throws IOException {
        String file = "/messages/" + module.key() + "_" + language + ".properties";
        Properties messages = new Properties();
        try (InputStream stream = Objects.requireNonNull(module.getClass().getResourceAsStream(file), file)) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return messages;
    }

    private List<String> pagesWithoutVariables() {
        return kit.routes().getHandlerMethods().entrySet().stream()
                .filter(route -> isOwn(route.getValue().getBeanType()))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .filter(path -> !path.contains("{"))
                .toList();
    }

    private List<String> ownPaths() {
        return kit.routes().getHandlerMethods().entrySet().stream()
                .filter(route -> isOwn(route.getValue().getBeanType()))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .toList();
    }

    private boolean isOwn(Class<?> controller) {
        return controller.getPackageName().startsWith(module.getClass().getPackageName());
    }
}
