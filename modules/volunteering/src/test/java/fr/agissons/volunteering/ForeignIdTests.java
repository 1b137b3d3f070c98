package fr.agissons.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.ContractKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.application.SignUp;
import fr.agissons.volunteering.application.SignUps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address of the module with the identifiers of another town's things, tried by everybody. */
@CivicModuleTest
class ForeignIdTests {
    private final ContractKit contract;
    private final VolunteeringKit kit;
    private final SignUps signUps;

    ForeignIdTests(ContractKit contract, VolunteeringKit kit, SignUps signUps) {
        this.contract = contract;
        this.kit = kit;
        this.signUps = signUps;
    }

    private record Things(UUID mission, UUID slot, UUID application) {}

    private Things inLille() {
        return Tenancy.call(contract.towns().lille(), () -> {
            Association association = kit.anAssociation("Ailleurs");
            UUID mission = kit.aMission(association, VolunteeringKit.details("Secret de Lille"), 5);
            UUID slot = kit.slots(mission).getFirst();
            UUID person = contract.people().resident("Lilloise").person();
            UUID application = signUps.signUp(person, new SignUp(mission, slot, "", LocalDate.of(1990, 1, 1)))
                    .application();
            return new Things(mission, slot, Objects.requireNonNull(application));
        });
    }

    @Test
    void answersNotFoundOnEveryRouteWithAnotherTownsIdentifiers() {
        Things foreign = inLille();
        Association association = kit.anAssociation("D’ici");
        Me admin = contract.people().admin("Directrice");
        List<String> wrong = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        Map<String, String> fields = Map.ofEntries(
                Map.entry("slot", foreign.slot().toString()),
                Map.entry("step", "confirm"),
                Map.entry("birth", "1990-01-01"),
                Map.entry("note", "Un mot"),
                Map.entry("reason", "NOT_AVAILABLE"),
                Map.entry("capacity", "3"),
                Map.entry("open", "true"),
                Map.entry("online", "true"),
                Map.entry(
                        "day",
                        LocalDate.now(java.time.ZoneId.of("Europe/Paris"))
                                .plusDays(2)
                                .toString()),
                Map.entry("from", "10:00"),
                Map.entry("to", "12:00"));
        contract.routes().getHandlerMethods().forEach((route, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("fr.agissons.volunteering")) {
                return;
            }
            for (String pattern : route.getPatternValues()) {
                for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                    // Themes are the same in all towns: their names are nobody's.
                    if (!pattern.contains("{") || pattern.contains("{theme}")) {
                        continue;
                    }
                    tried.add(method + " " + pattern);
                    for (Me me : List.of(association.manager(), admin)) {
                        for (UUID id : List.of(foreign.mission(), foreign.application())) {
                            String path = pattern.replace(
                                            "{application}",
                                            foreign.application().toString())
                                    .replace("{slot}", foreign.slot().toString())
                                    .replaceAll("\\{(id|mission)(:.*)?}", id.toString());
                            var answer = contract.browser()
                                    .as(me)
                                    .call(
                                            HttpMethod.valueOf(method.name()),
                                            path + (method == RequestMethod.GET ? "?creneau=" + foreign.slot() : ""),
                                            method == RequestMethod.GET ? Map.of() : fields);
                            int status = answer.getResponse().getStatus();
                            boolean kept = pattern.startsWith("/missions/moderation") && me == association.manager();
                            if (status != (kept ? 403 : 404)) {
                                wrong.add(method + " " + pattern + " answers " + status);
                            }
                        }
                    }
                }
            }
        });
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
        assertThat(kit.taken(foreign.slot(), contract.towns().lille())).isEqualTo(1);
    }

    @Test
    void answersNotFoundToWhatIsNoIdentifier() {
        Browser.Visit visitor = contract.browser().visitor();

        assertThat(visitor.get("/missions/nothing-here")).hasStatus(404);
        assertThat(visitor.get("/missions/" + UUID.randomUUID())).hasStatus(404);
    }
}
