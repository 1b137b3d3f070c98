package fr.agissons.participatorybudget.roll;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A town's list of people to write to, as it came: read, given codes, handed back, and never kept.
 *
 * @param header the names of its columns
 * @param rows its rows, each as long as the header
 * @param district the column that says the district, or -1
 * @param flaws what is wrong with it, line by line
 */
record Addressees(List<String> header, List<List<String>> rows, int district, List<Flaw> flaws) {
    static final int MOST = 100_000;
    private static final int MOST_FLAWS = 50;

    /**
     * What is wrong with a line.
     *
     * @param line its number in the file, from one
     * @param key message key of what is wrong
     * @param text what stands there
     */
    record Flaw(long line, String key, String text) {}

    /** Reads a table with a first row of names; commas or semicolons part its cells. */
    static Addressees read(String text, Set<String> districts) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        List<Flaw> flaws = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = List.of();
        int district = -1;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    header = row.toList();
                    district = column(header);
                } else if (flaws.size() < MOST_FLAWS) {
                    Flaw flaw = flaw(row, header, district, districts);
                    if (flaw == null) {
                        rows.add(row.toList());
                    } else {
                        flaws.add(flaw);
                    }
                }
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException broken) {
            flaws.add(new Flaw(rows.size() + 2L, "budget.code.flaw.broken", ""));
        }
        if (rows.isEmpty() && flaws.isEmpty()) {
            flaws.add(new Flaw(1, "budget.code.flaw.empty", ""));
        }
        if (rows.size() > MOST) {
            flaws.add(new Flaw(MOST + 1L, "budget.code.flaw.too-many", ""));
        }
        return new Addressees(header, rows, district, flaws);
    }

    private static @Nullable Flaw flaw(CSVRecord row, List<String> header, int district, Set<String> districts) {
        if (row.size() != header.size()) {
            return new Flaw(row.getRecordNumber(), "budget.code.flaw.columns", Integer.toString(row.size()));
        }
        if (district >= 0
                && !row.get(district).isBlank()
                && !districts.contains(row.get(district).strip())) {
            return new Flaw(row.getRecordNumber(), "budget.code.flaw.district", row.get(district));
        }
        return null;
    }

    private static int column(List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at).strip().toLowerCase(Locale.ROOT);
            if (name.equals("quartier") || name.equals("district")) {
                return at;
            }
        }
        return -1;
    }

    /** The district of a row, if it says one. */
    @Nullable
    String district(List<String> row) {
        String said = district < 0 ? "" : row.get(district).strip();
        return said.isEmpty() ? null : said;
    }
}
