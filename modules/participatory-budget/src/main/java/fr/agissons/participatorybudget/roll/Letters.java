package fr.agissons.participatorybudget.roll;

import fr.agissons.core.text.CsvCell;
import java.util.List;
import java.util.stream.Collectors;

/** The file letters are written from: the only place where codes ever stand. */
final class Letters {
    private final StringBuilder out = new StringBuilder("\uFEFF");

    /** One for a list that has these columns. */
    Letters(List<String> header) {
        line(header, "code");
    }

    /** One for lines of the roll. */
    static Letters ofRoll() {
        return new Letters(List.of("numero", "nom", "quartier"));
    }

    void line(RollRow row, String code) {
        String district = row.district();
        line(List.of(row.number(), row.name(), district == null ? "" : district), code);
    }

    void line(List<String> cells, String code) {
        out.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(";")))
                .append(';')
                .append(CsvCell.of(code))
                .append("\r\n");
    }

    String text() {
        return out.toString();
    }
}
