package fr.agissons.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text becomes a formula in a spreadsheet, and none is lost on the way. */
class CsvCellTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Fête", "=1+1", "+33", "-2", "@x", "\tx", "\rx", "\nx", "'x", "''", "'", "a;\"b\"", "'=x"})
    void comesBackAsItWas(String text) {
        String cell = CsvCell.of(text);
        assertThat(cell).startsWith("\"").endsWith("\"");
        String between = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
        assertThat(CsvCell.read(between)).isEqualTo(text);
        assertThat(between).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n].*");
    }
}
