package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another town's things do not exist here, whoever asks and by whichever route. */
@EveryPageTest
class OtherTownTests {
    private final Routes routes;
    private final Cast cast;
    private final Caller caller;

    OtherTownTests(Routes routes, Cast cast, Caller caller) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
    }

    @Test
    void itsThingsAreNotFoundByAnyRoute() {
        AccessMatrix matrix = AccessMatrix.read();
        Samples theirs = cast.elsewhere();
        List<String> leaks = new ArrayList<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                if (route.namesAThing()) {
                    Answer answer = caller.call(route, theirs, cast.here().tenant(), cast.who(actor));
                    Outcome outcome = Outcome.of(answer);
                    // Whoever may not come here at all may be told so before anything is looked up.
                    if (outcome != Outcome.NOT_FOUND
                            && (outcome == Outcome.OPEN || outcome != matrix.of(route, actor))) {
                        leaks.add(route + " as " + actor + " is answered with " + answer.status());
                    }
                    note(leaks, route, actor, answer);
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void itsWordsAreOnNoPage() {
        Samples ours = cast.here();
        Samples theirs = cast.elsewhere();
        assertThat(caller.page("/missions", theirs.tenant()))
                .as("control: its own list says it")
                .contains(SampleRows.MARKER);
        List<String> leaks = new ArrayList<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                if (route.reads()) {
                    note(leaks, route, actor, caller.call(route, ours, ours.tenant(), cast.who(actor)));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void anInventedIdIsAnsweredLikeTheirs() {
        Samples theirs = cast.elsewhere();
        Samples invented = theirs.invented();
        List<Route> things = routes.all().stream().filter(Route::namesAThing).toList();
        assumeThat(things).isNotEmpty();
        for (Route route : things) {
            for (Actor actor : Actor.values()) {
                Answer real = caller.call(route, theirs, cast.here().tenant(), cast.who(actor));
                Answer none = caller.call(route, invented, cast.here().tenant(), cast.who(actor));
                assertThat(none.status()).as("%s as %s", route, actor).isEqualTo(real.status());
                assertThat(said(none, invented))
                        .as("%s as %s", route, actor)
                        .hasSize(said(real, theirs).length());
            }
        }
    }

    /** An answer but for the names in its own address. */
    private static String said(Answer answer, Samples things) {
        return answer.body().replace(things.organisation(), "").replace(things.edition(), "");
    }

    private static void note(List<String> leaks, Route route, Actor actor, Answer answer) {
        if ((answer.body() + answer.headers()).contains(SampleRows.MARKER)) {
            leaks.add(route + " as " + actor + " says what only the other town says");
        }
    }
}
