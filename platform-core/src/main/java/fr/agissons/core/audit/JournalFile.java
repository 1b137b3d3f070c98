package fr.agissons.core.audit;

import fr.agissons.core.text.CsvCell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journal as a table that spreadsheets open and anybody can recount. A value that a spreadsheet would take for a formula
 * is led by an apostrophe, and so is one that begins with an apostrophe: reading takes one away, and nothing is lost.
 */
public final class JournalFile {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final List<String> COLUMNS = List.of(
            "tenant", "number", "id", "at", "by", "kind", "subject", "from", "to", "reason", "previous", "seal");

    private JournalFile() {}

    /** Writes the first line: what the columns are called. */
    public static void begin(Writer out) throws IOException {
        out.write(MARK);
        out.write(String.join(";", COLUMNS) + END);
    }

    /** Writes a line of that town's journal. */
    public static void add(Writer out, int tenant, SealedEntry line) throws IOException {
        AuditEntry entry = line.entry();
        out.write(Stream.of(
                        tenant,
                        entry.number(),
                        entry.id(),
                        entry.at(),
                        Objects.requireNonNullElse(entry.by(), ""),
                        entry.kind(),
                        entry.subject(),
                        entry.from(),
                        entry.to(),
                        entry.reason(),
                        line.previous(),
                        line.seal())
                .map(value -> CsvCell.of(value.toString()))
                .collect(Collectors.joining(";", "", END)));
    }

    /**
     * Recounts a journal from such a file alone.
     *
     * @throws IllegalArgumentException when it is no such file
     */
    public static Recount recount(BufferedReader in) throws IOException {
        List<String> heads = cells(in);
        if (heads == null || !heads.equals(withMark())) {
            throw new IllegalArgumentException("its first line is not that of a journal");
        }
        Recounting recounting = new Recounting(0);
        boolean first = true;
        for (List<String> cells = cells(in); cells != null; cells = cells(in)) {
            if (cells.size() != COLUMNS.size()) {
                throw new IllegalArgumentException("a line has " + cells.size() + " values");
            }
            if (first) {
                recounting = new Recounting(Integer.parseInt(cells.getFirst()));
                first = false;
            }
            if (!recounting.take(line(cells))) {
                break;
            }
        }
        return recounting.result();
    }

    private static List<String> withMark() {
        List<String> heads = new ArrayList<>(COLUMNS);
        heads.set(0, MARK + heads.getFirst());
        return heads;
    }

    private static SealedEntry line(List<String> cells) {
        String by = cells.get(4);
        var entry = new AuditEntry(
                Long.parseLong(cells.get(1)),
                UUID.fromString(cells.get(2)),
                Instant.parse(cells.get(3)),
                by.isEmpty() ? null : UUID.fromString(by),
                cells.get(5),
                UUID.fromString(cells.get(6)),
                cells.get(7),
                cells.get(8),
                cells.get(9));
        return new SealedEntry(entry, cells.get(10), cells.get(11));
    }

    /** The values up to the end of the line, which may hold line ends of their own; nothing at the end of the file. */
    private static @Nullable List<String> cells(BufferedReader in) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int before = -1;
        for (int sign = in.read(); sign >= 0; before = sign, sign = in.read()) {
            if (sign == '"') {
                // A quote that opens again where one has just closed stands for itself.
                if (!quoted && before == '"') {
                    cell.append('"');
                }
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                cells.add(CsvCell.read(cell.toString()));
                cell.setLength(0);
            } else if (sign == '\n' && !quoted) {
                cells.add(CsvCell.read(cell.toString()));
                return cells;
            } else if (sign != '\r' || quoted) {
                cell.append((char) sign);
            }
        }
        if (before >= 0) {
            throw new IllegalArgumentException("its last line is cut off");
        }
        return null;
    }
}
