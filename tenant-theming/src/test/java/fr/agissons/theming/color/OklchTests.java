package fr.agissons.theming.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OklchTests {
    @Property
    void comesBackToTheSameScreenColour(
            @ForAll @IntRange(max = 255) int r,
            @ForAll @IntRange(max = 255) int g,
            @ForAll @IntRange(max = 255) int b) {
        Rgb color = new Rgb(r, g, b);
        assertThat(Oklch.of(color).rgb()).isEqualTo(color);
    }

    @Example
    void agreesWithTheSpecificationsExamples() {
        Oklch red = Oklch.of(new Rgb(255, 0, 0));
        assertThat(red.lightness()).isCloseTo(0.62796, within(0.0001));
        assertThat(red.chroma()).isCloseTo(0.25768, within(0.0001));
        assertThat(red.hue()).isCloseTo(29.2339, within(0.01));
    }

    @Property
    void losesChromaButNotLightnessWhereScreensEnd(
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double lightness, @ForAll @DoubleRange(max = 359) double hue) {
        Oklch shown = Oklch.of(new Oklch(lightness, 0.5, hue).rgb());
        assertThat(shown.lightness()).isCloseTo(lightness, within(0.01));
        assertThat(shown.chroma()).isLessThan(0.34);
    }

    @Example
    void measuresContrastAsWcagDoes() {
        assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isCloseTo(21, within(0.0001));
        assertThat(new Rgb(0x76, 0x76, 0x76).contrast(Rgb.WHITE)).isCloseTo(4.54, within(0.005));
    }
}
