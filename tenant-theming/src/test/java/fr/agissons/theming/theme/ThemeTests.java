package fr.agissons.theming.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.theming.Interfaces;
import fr.agissons.theming.asset.Assets;
import fr.agissons.theming.speech.Speech;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTests {
    @Test
    void takesNothingHostileFromAStoredTheme() {
        Map<String, String> stored = Map.of(
                "primary", "red;}body{display:none",
                "fonts", "../../etc",
                "radius", "9999px",
                "logo", "https://elsewhere.example/pixel.gif",
                "hero", "//elsewhere.example/pixel.gif",
                "tiles", "javascript:alert(1)");
        ThemeTokens tokens = ThemeTokens.of(stored);
        assertThat(tokens).isEqualTo(ThemeTokens.of(Map.of()));
        assertThat(ThemeTokens.mistakes(stored))
                .containsExactlyInAnyOrder("primary", "fonts", "radius", "logo", "hero", "tiles");
    }

    @Test
    void keepsWhatATownChose() {
        Map<String, String> stored = Map.of(
                "primary",
                "#0b3c8c",
                "accent",
                "#FB0",
                "fonts",
                "marche",
                "radius",
                "4",
                "logo",
                "/fichiers/logo.svg",
                "tiles",
                "https://tuiles.example/{z}/{x}/{y}.png");
        assertThat(ThemeTokens.mistakes(stored)).isEmpty();
        ThemeTokens tokens = ThemeTokens.of(stored);
        assertThat(tokens.accent().hex()).isEqualTo("#ffbb00");
        assertThat(tokens.pair()).isEqualTo(TypePair.MARCHE);
        assertThat(tokens.radius()).isEqualTo(4);
        assertThat(tokens.logo()).isEqualTo("/fichiers/logo.svg");
        assertThat(tokens.tiles()).startsWith("https://tuiles.example/");
    }

    @Test
    void isSmallAndAddressedByItsContent() {
        Theme blue = theme(Map.of("primary", "#0b3c8c"));
        Theme red = theme(Map.of("primary", "#8c0b1c"));
        assertThat(blue.stylesheet().path())
                .matches("/theme-[0-9a-f]{10}\\.css")
                .isNotEqualTo(red.stylesheet().path());
        assertThat(blue.stylesheet().weight() + blue.mark().weight()).isLessThan(7_000);
    }

    @Test
    void namesOnlyFilesOfThisSite() {
        for (TypePair pair : TypePair.values()) {
            String css =
                    new String(theme(Map.of("fonts", pair.key())).stylesheet().plain(), StandardCharsets.UTF_8);
            assertThat(css).doesNotContain("http", "//");
            assertThat(pair.faces()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void sendsAtMostFortyKilobytesOfLetters() {
        for (TypePair pair : TypePair.values()) {
            List<Integer> sizes = pair.faces().stream()
                    .map(face ->
                            Interfaces.shared(Assets.class).named(face.asset()).plain().length)
                    .toList();
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(40_000);
        }
    }

    private static Theme theme(Map<String, String> stored) {
        return Interfaces.visitor(Interfaces.town("Town " + stored, stored, Map.of()), Speech.FRENCH)
                .theme();
    }
}
