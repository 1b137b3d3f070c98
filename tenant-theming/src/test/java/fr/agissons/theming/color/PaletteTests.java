package fr.agissons.theming.color;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaletteTests {
    @Property(tries = 2000)
    void everyPairCanBeReadWhateverTheTownChooses(
            @ForAll("colors") Rgb primary, @ForAll("colors") Rgb accent, @ForAll("colors") Rgb tint) {
        Palette palette = Palette.of(primary, accent, tint);
        assertThat(palette.light().pairs()).allMatch(Scheme.Pair::readable);
        assertThat(palette.dark().pairs()).allMatch(Scheme.Pair::readable);
    }

    @Property(tries = 500)
    void theTintFollowsThePrimaryWhenNoneIsChosen(@ForAll("colors") Rgb primary, @ForAll("colors") Rgb accent) {
        assertThat(Palette.of(primary, accent, null)).isEqualTo(Palette.of(primary, accent, primary));
    }

    @Property
    void chosenColoursStayAsTheyAreOnLargeAreas(@ForAll("colors") Rgb primary, @ForAll("colors") Rgb accent) {
        assertThat(Palette.of(primary, accent, null).light().brand()).isEqualTo(primary);
    }

    @Property
    void darkPagesAreDarkAndLightOnesLight(@ForAll("colors") Rgb primary, @ForAll("colors") Rgb accent) {
        Palette palette = Palette.of(primary, accent, null);
        assertThat(palette.dark().surface().luminance()).isLessThan(0.03);
        assertThat(palette.light().surface().luminance()).isGreaterThan(0.85);
    }

    @Example
    void findsTheFaultInAnUnreadablePair() {
        assertThat(new Scheme.Pair("grey on grey", new Rgb(118, 118, 118), new Rgb(240, 240, 240), 4.5).readable())
                .isFalse();
    }

    @Provide
    Arbitrary<Rgb> colors() {
        Arbitrary<Integer> channel = Arbitraries.integers().between(0, 255);
        return Combinators.combine(channel, channel, channel).as(Rgb::new);
    }
}
