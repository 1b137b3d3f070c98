package fr.agissons.mutualaid.passbook;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.CsvCell;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.bank.TimeBank;
import fr.agissons.theming.Ui;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An account's whole statement as a table that spreadsheets open. */
@Controller
class ExportController {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final TimeBank bank;
    private final ReadPassbook read;

    ExportController(TimeBank bank, ReadPassbook read) {
        this.bank = bank;
        this.read = read;
    }

    @SignedIn
    // Each time, the whole statement travels.
    @Limited(times = 20, per = Limited.Per.MINUTE, by = Limited.By.PERSON)
    @GetMapping(PassbookPage.PATH + "/releve.csv")
    void export(
            Ui ui, @RequestParam(name = "pour", defaultValue = "") String organisation, HttpServletResponse response)
            throws IOException {
        bank.require();
        Holder holder = bank.chosen(Me.current(), organisation);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"banque-de-temps.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Read a piece at a time: no connection is held for as long as the reader takes.
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            out.write(MARK);
            out.write(line(
                    Stream.of("when", "what", "moved", "left").map(key -> CsvCell.of(ui.t("mutualaid.bank." + key)))));
            List<StatementLine> piece = read.after(holder, 0);
            while (!piece.isEmpty()) {
                for (StatementLine line : piece) {
                    out.write(line(Stream.of(
                            CsvCell.of(ui.local(line.at()).toString()),
                            CsvCell.of(Statements.what(ui, line)),
                            Integer.toString(line.minutes()),
                            Integer.toString(line.after()))));
                }
                piece = read.after(holder, piece.getLast().number());
            }
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(";", "", END));
    }
}
