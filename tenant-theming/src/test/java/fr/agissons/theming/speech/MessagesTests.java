package fr.agissons.theming.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTests {
    @Test
    void saysEverythingInEnglishThatIsSaidInFrench() throws IOException {
        var messages = new Messages(true);
        assertThat(messages.keys(Speech.ENGLISH)).isNotEmpty();
        assertThat(familiarAside(messages, Speech.ENGLISH)).isEqualTo(familiarAside(messages, Speech.FRENCH));
    }

    @Test
    void refusesToSayWhatNobodyWrote() throws IOException {
        var strict = new Messages(true);
        assertThatThrownBy(() -> strict.say(Speech.FRENCH, "theming.never.written"))
                .isInstanceOf(Messages.MissingMessageException.class);
        assertThat(new Messages(false).say(Speech.FRENCH, "theming.never.written"))
                .isEqualTo("theming.never.written");
    }

    @Test
    void showsATownsOwnWordsAsTheyWereWrittenWhenTheyCannotBeRead() throws IOException {
        var messages = new Messages(true);
        assertThat(messages.sayOwn(Speech.FRENCH, "Bonjour {0}", "Camille")).isEqualTo("Bonjour Camille");
        assertThat(messages.sayOwn(Speech.FRENCH, "Un sourire :-{")).isEqualTo("Un sourire :-{");
        assertThat(messages.sayOwn(Speech.FRENCH, "Bonjour {3}", "Camille")).isEqualTo("Bonjour {3}");
    }

    /** English has no second way to say "you". */
    private static java.util.Set<String> familiarAside(Messages messages, Speech speech) {
        return messages.keys(speech).stream()
                .filter(key -> !key.endsWith(".tu"))
                .collect(Collectors.toSet());
    }
}
