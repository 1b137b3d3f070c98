package fr.agissons.sharing.campaign.desk;

import fr.agissons.theming.Ui;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * The pledges of a campaign as a table that spreadsheets open, a piece at a time. A value that a spreadsheet would take for a
 * formula is led by an apostrophe.
 */
final class PledgeFile {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private PledgeFile() {}

    /** Writes all of them; {@code next} knows those after one of them. */
    static void write(Ui ui, Writer out, Function<UUID, List<PledgeLine>> next) throws IOException {
        out.write(MARK);
        CSVPrinter file = new CSVPrinter(out, FORMAT);
        file.printRecord(
                List.of("thing", "unit", "pledged", "received", "day", "state", "receipt", "name", "email").stream()
                        .map(column -> ui.t("sharing.campaign.file." + column))
                        .toList());
        List<PledgeLine> piece = next.apply(BEFORE_ALL);
        while (!piece.isEmpty()) {
            for (PledgeLine line : piece) {
                LocalDate day = line.bringOn();
                String name = line.name();
                file.printRecord(
                        safe(line.thing()),
                        safe(line.unit()),
                        line.quantity(),
                        line.received(),
                        day == null ? "" : day,
                        ui.t(line.state().key()),
                        ui.t(line.receiptAsked() ? "sharing.campaign.file.yes" : "sharing.campaign.file.no"),
                        safe(name == null ? line.giver() : name),
                        safe(line.isPledged() ? line.email() : null));
            }
            piece = next.apply(piece.getLast().id());
        }
        file.flush();
    }

    private static String safe(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
