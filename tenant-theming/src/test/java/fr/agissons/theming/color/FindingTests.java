package fr.agissons.theming.color;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.theming.color.Finding.Where;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindingTests {
    private static List<Finding> of(int primary, int accent) {
        Rgb one = rgb(primary);
        Rgb two = rgb(accent);
        return Finding.of(one, two, Palette.of(one, two, null).light());
    }

    private static Rgb rgb(int value) {
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    @Property(tries = 2_000)
    void whateverIsChosenWhatIsUsedCanBeRead(
            @ForAll @IntRange(max = 0xffffff) int primary, @ForAll @IntRange(max = 0xffffff) int accent) {
        for (Finding finding : of(primary, accent)) {
            if (finding.where() != Where.ACCENT_BESIDE_PRIMARY) {
                assertThat(finding.reached()).as("%s", finding).isGreaterThanOrEqualTo(finding.wanted());
            }
            if (finding.fine() && finding.where() == Where.PRIMARY_AS_TEXT) {
                assertThat(finding.used()).isEqualTo(finding.chosen());
            }
        }
    }

    @Test
    void callsColoursWhatPeopleCallThem() {
        assertThat(ColorName.of(rgb(0xffd23f))).isEqualTo(ColorName.YELLOW);
        assertThat(ColorName.of(rgb(0xff0000))).isEqualTo(ColorName.RED);
        assertThat(ColorName.of(rgb(0xd9480f))).isEqualTo(ColorName.ORANGE);
        assertThat(ColorName.of(rgb(0x0b5a8a))).isEqualTo(ColorName.BLUE);
        assertThat(ColorName.of(rgb(0x1b4d3e))).isEqualTo(ColorName.GREEN);
        assertThat(ColorName.of(rgb(0x540d6e))).isEqualTo(ColorName.PURPLE);
        assertThat(ColorName.of(rgb(0xff69b4))).isEqualTo(ColorName.PINK);
        assertThat(ColorName.of(rgb(0x5c3317))).isEqualTo(ColorName.BROWN);
        assertThat(ColorName.of(rgb(0x40e0d0))).isEqualTo(ColorName.TURQUOISE);
        assertThat(ColorName.of(rgb(0x808080))).isEqualTo(ColorName.GREY);
        assertThat(ColorName.of(Rgb.WHITE)).isEqualTo(ColorName.WHITE);
        assertThat(ColorName.of(Rgb.BLACK)).isEqualTo(ColorName.BLACK);
    }

    @Test
    void warnsOfTwoColoursThatLookAlike() {
        assertThat(of(0x0b5a8a, 0x0d6090)).anyMatch(finding -> finding.where() == Where.ACCENT_BESIDE_PRIMARY);
        assertThat(of(0x0b5a8a, 0xd9480f)).noneMatch(finding -> finding.where() == Where.ACCENT_BESIDE_PRIMARY);
    }
}
