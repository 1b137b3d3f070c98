package fr.agissons.theming.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhraseTests {
    private static final Phrase PLACES =
            Phrase.of("{1} : {0,choice,0#aucune place|1#une place|1<{0} places}, dès maintenant");

    @Test
    void choosesTheWordsOfTheNumber() {
        assertThat(PLACES.say(Speech.FRENCH, 0, "Jardin")).isEqualTo("Jardin : aucune place, dès maintenant");
        assertThat(PLACES.say(Speech.FRENCH, 1L, "Jardin")).isEqualTo("Jardin : une place, dès maintenant");
        assertThat(PLACES.say(Speech.FRENCH, 1200, "Jardin")).isEqualTo("Jardin : 1\u202f200 places, dès maintenant");
    }

    @Test
    void agreesWithTheJavaPlatformOnBoundaries() {
        String pattern = "{0,choice,0#none|1#one|2#two|2<many {0}}";
        for (int number = -1; number < 5; number++) {
            assertThat(Phrase.of(pattern).say(Speech.ENGLISH, number))
                    .isEqualTo(new java.text.MessageFormat(pattern, java.util.Locale.UK).format(new Object[] {number}));
        }
    }

    @Test
    void leavesTextWithoutBracesAlone() {
        assertThat(Phrase.of("L’heure d'été | # <").say(Speech.FRENCH)).isEqualTo("L’heure d'été | # <");
    }

    @Test
    void refusesWhatItCannotSay() {
        assertThatThrownBy(() -> Phrase.of("{0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("{0,date,short}")).isInstanceOf(IllegalArgumentException.class);
    }
}
