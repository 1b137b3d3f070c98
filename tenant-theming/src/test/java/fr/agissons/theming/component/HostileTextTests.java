package fr.agissons.theming.component;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Interfaces;
import fr.agissons.theming.Ui;
import fr.agissons.theming.speech.Speech;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTests {
    private static final String EVIL = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";
    private static final Ui UI = Interfaces.visitor(Interfaces.town(EVIL, Map.of(), Map.of()), Speech.FRENCH);

    @ParameterizedTest
    @MethodSource("components")
    void showsHostileTextAsText(Content component) {
        var output = new StringOutput();
        component.writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(output));
        assertThat(output.toString()).contains("alert").doesNotContain("<script>alert", "<img src=x", "\"><script");
    }

    static Stream<Content> components() {
        GeoPoint here = new GeoPoint(48.9, 2.2);
        return Stream.of(
                UI.card(Card.of(EVIL, "/a")
                        .seed(EVIL)
                        .kind("map", EVIL)
                        .fact("map", EVIL)
                        .text(EVIL)
                        .badge(Badge.of(Tone.INFO, EVIL))
                        .gauge(new Gauge(1, 2, EVIL))),
                UI.field(
                        Field.text("a", EVIL).value(EVIL).hint(EVIL).error(EVIL).placeholder(EVIL)),
                UI.field(Field.area("a", EVIL).value(EVIL)),
                UI.field(Field.select("a", EVIL, List.of(new Choice(EVIL, EVIL)))),
                UI.field(Field.radio("a", EVIL, List.of(new Choice(EVIL, EVIL, EVIL)))),
                UI.errors(FieldErrors.none().and("a", EVIL)),
                UI.alert(Tone.DANGER, EVIL, EVIL),
                UI.table(Table.of(EVIL).column(EVIL).row(EVIL)),
                UI.person(new Person(EVIL, null, EVIL)),
                UI.place(new Place(EVIL, EVIL, here)),
                UI.map(MapView.of(EVIL).point(here, EVIL, "/a", EVIL).label(here, EVIL)),
                UI.tabs(EVIL, List.of(new Tab(EVIL, "/a", true))),
                UI.chips(EVIL, List.of(new Chip(EVIL, "/a", true))),
                UI.steps(List.of(EVIL), 1),
                UI.hero(Hero.of(EVIL).lead(EVIL)),
                UI.page(
                        Head.of(EVIL)
                                .lead(EVIL)
                                .crumb(EVIL, "/a")
                                .data(Json.ld("Event").put("name", EVIL)),
                        out -> {}));
    }
}
