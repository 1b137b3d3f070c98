package fr.agissons.theming.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeLayoutTests {
    private static final List<String> USUAL = List.of("missions", "text", "organisations", "figures");

    @Test
    void isTheUsualOneWhenNothingWasChosen() {
        assertThat(HomeLayout.of(null, USUAL).token()).isEqualTo("missions text organisations figures");
    }

    @Test
    void keepsOrderAndWhatIsHidden() {
        assertThat(HomeLayout.of("figures -missions text organisations", USUAL).token())
                .isEqualTo("figures -missions text organisations");
    }

    @Test
    void givesALaterModuleItsUsualPlace() {
        assertThat(HomeLayout.of("figures -text organisations", USUAL).token())
                .isEqualTo("missions figures -text organisations");
    }

    @Test
    void forgetsWhatIsNoMoreAndWhatIsSaidTwice() {
        assertThat(HomeLayout.of("loans figures figures -figures", USUAL).token())
                .isEqualTo("missions text organisations figures");
    }

    @Test
    void keepsBackWhatNobodyAskedFor() {
        assertThat(HomeLayout.of(null, USUAL, Set.of("text")).token())
                .isEqualTo("missions -text organisations figures");
        assertThat(HomeLayout.of("text", USUAL, Set.of("text")).part("text"))
                .hasValueSatisfying(part -> assertThat(part.shown()).isTrue());
    }

    @Test
    void movesWithinItsEnds() {
        HomeLayout layout = HomeLayout.of(null, USUAL);
        assertThat(layout.moved("text", -1).token()).isEqualTo("text missions organisations figures");
        assertThat(layout.moved("missions", -1)).isEqualTo(layout);
        assertThat(layout.moved("figures", 1)).isEqualTo(layout);
        assertThat(layout.moved("nowhere", 1)).isEqualTo(layout);
    }

    @Test
    void takesAnyOrderAndLosesNothing() {
        HomeLayout layout = HomeLayout.of("-missions", USUAL);
        assertThat(layout.ordered("figures missions").token())
                .startsWith("figures -missions ")
                .contains("text");
        assertThat(layout.ordered("a b ../ figures figures").parts()).hasSize(4);
    }
}
