package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another town's things cannot be reached by what a request carries either: its fields, its questions, what was kept. */
@EveryPageTest
class IsolationTests {
    private final Routes routes;
    private final Cast cast;
    private final Caller caller;
    private final SearchIndex index;

    IsolationTests(Routes routes, Cast cast, Caller caller, SearchIndex index) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
        this.index = index;
    }

    @Test
    void namingTheirThingsInAFormTouchesNothingOfTheirs() {
        Samples ours = cast.here();
        Samples theirs = cast.elsewhere();
        Map<String, String> untouched = Snapshot.fingerprints(theirs.tenant());
        assertThat(Snapshot.columnsNaming(theirs.tenant(), theirs.ids()))
                .as("control: their own rows name their things")
                .contains("volunteering_application.slot_id");
        List<String> leaks = new ArrayList<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                caller.cross(route, ours, theirs.fields(), cast.who(actor), answer -> {
                    String what = route + " as " + actor;
                    if (answer.body().contains(SampleRows.MARKER)) {
                        leaks.add(what + " says what only the other town says");
                    }
                    if (!route.reads() && answer.status() < 400) {
                        look(what, ours.tenant(), theirs, untouched, leaks);
                    }
                });
            }
        }
        look("all of it", ours.tenant(), theirs, untouched, leaks);
        assertThat(leaks).isEmpty();
    }

    private static void look(
            String what, Tenant here, Samples theirs, Map<String, String> untouched, List<String> leaks) {
        Map<String, String> now = Snapshot.fingerprints(theirs.tenant());
        untouched.forEach((table, rows) -> {
            if (!rows.equals(now.get(table))) {
                leaks.add(what + " changed the other town's " + table);
            }
        });
        Snapshot.columnsNaming(here, theirs.ids())
                .forEach(column -> leaks.add(what + " wrote the other town's id into " + column));
    }

    @Test
    void noQuestionFindsTheirThings() {
        Samples ours = cast.here();
        Samples theirs = cast.elsewhere();
        Tenancy.run(theirs.tenant(), index::rebuild);
        Map<String, String> question = Map.of("q", SampleRows.SOUGHT);
        for (String page : List.of("/missions", "/pret", "/recherche")) {
            assertThat(caller.page(page + "?q=" + SampleRows.SOUGHT, theirs.tenant()))
                    .as("control: they find it on their own %s", page)
                    .contains(SampleRows.MARKER);
        }
        List<String> leaks = new ArrayList<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                if (route.reads()) {
                    caller.cross(route, ours, question, cast.who(actor), answer -> {
                        if (answer.body().contains(SampleRows.MARKER)) {
                            leaks.add(route + " as " + actor);
                        }
                    });
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** The first visit fills the memory of pages, the second is served from it, the third comes to the other host. */
    @Test
    void whatOneHostKeptIsNotServedByAnother() {
        Samples ours = cast.here();
        Samples theirs = cast.elsewhere();
        List<String> leaks = new ArrayList<>();
        int spoken = 0;
        for (Route route : routes.all()) {
            if (!route.reads()) {
                continue;
            }
            caller.call(route, theirs, theirs.tenant(), null);
            Answer kept = caller.call(route, theirs, theirs.tenant(), null);
            spoken += kept.body().contains(SampleRows.MARKER) ? 1 : 0;
            for (Actor actor : Actor.values()) {
                Answer answer = caller.call(route, theirs, ours.tenant(), cast.who(actor));
                if ((answer.body() + answer.headers()).contains(SampleRows.MARKER)
                        || answer.isPage()
                                && answer.body().contains("//" + theirs.tenant().host())) {
                    leaks.add(route + " as " + actor);
                }
            }
        }
        assertThat(spoken).as("control: their pages say their words").isGreaterThan(4);
        assertThat(leaks).isEmpty();
    }
}
