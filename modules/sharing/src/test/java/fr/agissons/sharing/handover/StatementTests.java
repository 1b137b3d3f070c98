package fr.agissons.sharing.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTests {
    private static final CheckAnswer ANSWER = new CheckAnswer("Le micro : s’allume ?", false, "Non: \\n il grésille");

    private static Statement statement(String terms) {
        return new Statement.Writer()
                .line("item", "Sono: \\ grande")
                .line("terms", terms)
                .line("note", "")
                .answer(ANSWER)
                .statement();
    }

    @Test
    void readsBackWhateverWasWritten() {
        Statement written = statement("Propre.\n\nEntier: \\n n’est pas une ligne.");

        assertThat(Statement.read(written.text())).isEqualTo(written);
        assertThat(Statement.read(written.text()).answers()).isEqualTo(List.of(ANSWER));
        assertThat(written.get("note")).hasValue("");
    }

    @Test
    void sealsEachLetter() {
        assertThat(statement("Propre.").seal())
                .isEqualTo(statement("Propre.").seal())
                .isNotEqualTo(statement("propre.").seal())
                .matches("[0-9a-f]{64}");
    }
}
