package fr.agissons.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {
    private static final Garden USUAL = new Garden(Season.SPRING, true, 3, "Bonjour", List.of(Season.AUTUMN));
    private final Sheet sheet = Sheet.of(USUAL);

    private enum Season {
        SPRING,
        AUTUMN
    }

    private record Garden(
            Season season,
            boolean open,
            @Bounds(least = 1, most = 12) int beds,
            @Bounds(least = 2, most = 10) String sign,
            List<Season> visits) {}

    private record Odd(Object anything) {}

    private record Boundless(int beds) {}

    private static Map<String, String> form(String name, String value) {
        Map<String, String> form =
                new HashMap<>(Map.of("season", "AUTUMN", "open", "true", "beds", "12", "sign", "Entrez"));
        form.put(name, value);
        return form;
    }

    @Test
    void asksForEachComponentInOrderButForLists() {
        assertThat(sheet.settings())
                .containsExactly(
                        new Setting("season", Setting.Kind.CHOICE, 0, 0, List.of("SPRING", "AUTUMN")),
                        new Setting("open", Setting.Kind.YES_OR_NO, 0, 0, List.of()),
                        new Setting("beds", Setting.Kind.NUMBER, 1, 12, List.of()),
                        new Setting("sign", Setting.Kind.TEXT, 2, 10, List.of()));
    }

    @Test
    void readsAFormThatIsInOrder() {
        var typed = sheet.read(form("beds", " 12 "), USUAL);
        assertThat(typed.faults()).isEmpty();
        assertThat(typed.record()).isEqualTo(new Garden(Season.AUTUMN, true, 12, "Entrez", List.of(Season.AUTUMN)));
    }

    @Test
    void takesABoxThatIsNotSentForNo() {
        var form = form("beds", "1");
        form.remove("open");
        assertThat(sheet.read(form, USUAL).record())
                .isEqualTo(new Garden(Season.AUTUMN, false, 1, "Entrez", List.of(Season.AUTUMN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "13", "-1", "1.5", "douze", "99999999999", "١٣"})
    void refusesANumberOutOfBounds(String typed) {
        assertThat(sheet.read(form("beds", typed), USUAL).faults())
                .extracting(Setting::name)
                .containsExactly("beds");
    }

    @Test
    void refusesATextOutOfBoundsAndAnAnswerThatWasNotOffered() {
        var form = form("sign", "x".repeat(11));
        form.put("season", "WINTER");
        assertThat(sheet.read(form, USUAL).faults()).extracting(Setting::name).containsExactly("season", "sign");
        assertThat(sheet.read(Map.of(), USUAL).faults())
                .extracting(Setting::name)
                .containsExactly("season", "beds", "sign");
    }

    @Test
    void givesBackWhatItKept() {
        Garden garden = new Garden(Season.AUTUMN, false, 7, "« É \" \n»", List.of(Season.AUTUMN));
        assertThat(sheet.restore(sheet.values(garden))).isEqualTo(garden);
    }

    @Test
    void takesWhatAnOlderModuleKeptAsFarAsItIsUnderstood() {
        assertThat(sheet.restore(Map.of(
                        "beds",
                        40,
                        "season",
                        "WINTER",
                        "open",
                        false,
                        "gone",
                        1,
                        "visits",
                        List.of("WINTER", "SPRING", "SPRING"))))
                .isEqualTo(new Garden(Season.SPRING, false, 3, "Bonjour", List.of(Season.SPRING)));
    }

    @Test
    void refusesADeclarationThatNoFormCouldAskFor() {
        assertThatThrownBy(() -> Sheet.of(new Odd(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Sheet.of(new Boundless(1))).isInstanceOf(IllegalStateException.class);
    }
}
