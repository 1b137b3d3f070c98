package fr.agissons.participatorybudget.pabulib;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Reads the .pb format (Faliszewski and others, "Participatory Budgeting: Data, Tools and Analysis", IJCAI 2023), plain or
 * gzipped. Ranked ballots become points: as many for the first as the longest ballot has places, then one less each.
 */
public final class PabulibReader {
    private static final int LARGEST = 1 << 30;
    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    private final Rows rows;
    private final List<String> met = new ArrayList<>();
    private final MetaRows meta;
    private final ProjectRows projects;

    private PabulibReader(byte[] bytes) {
        this.rows = new Rows(bytes);
        this.meta = new MetaRows(rows);
        this.projects = new ProjectRows(rows);
    }

    public static PabulibFile read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new MalformedFile(Flaw.TOO_LARGE);
        }
        return read(Files.readAllBytes(file));
    }

    /** Reads these bytes; they are changed on the way. */
    public static PabulibFile read(byte[] bytes) throws IOException {
        return read(bytes, LARGEST);
    }

    /** The same for a stranger's file, which may be small and unfold to anything: no more than so many bytes are read. */
    public static PabulibFile read(byte[] bytes, int largest) throws IOException {
        return new PabulibReader(unfolded(bytes, largest)).readSections();
    }

    /** The same bytes, unzipped if they are zipped. */
    public static byte[] unfolded(byte[] bytes, int largest) throws IOException {
        boolean zipped = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        return zipped ? unzip(bytes, largest) : bytes;
    }

    private static byte[] unzip(byte[] bytes, int largest) throws IOException {
        byte[] plain;
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            plain = stream.readNBytes(largest);
        } catch (IOException damaged) {
            throw new MalformedFile(Flaw.BAD_ARCHIVE);
        }
        if (plain.length == largest) {
            throw new MalformedFile(Flaw.TOO_LARGE);
        }
        return plain;
    }

    private PabulibFile readSections() throws MalformedFile {
        BallotRows ballots = null;
        while (rows.next()) {
            String title = title();
            if (!title.isEmpty()) {
                List<String> columns = open(title);
                if (title.equals("PROJECTS")) {
                    projects.open(columns);
                } else if (title.equals("VOTES")) {
                    ballots = new BallotRows(rows, projects.names(), columns, meta.voteType());
                }
            } else if (ballots != null) {
                ballots.read();
            } else if (met.isEmpty()) {
                throw rows.flaw(Flaw.NO_SECTION, rows.text(0));
            } else if (met.getLast().equals("META")) {
                meta.read();
            } else {
                projects.read();
            }
        }
        if (ballots == null) {
            throw met.isEmpty() ? new MalformedFile(Flaw.EMPTY) : missing();
        }
        meta.checkNotTruncated("num_projects", projects.count());
        meta.checkNotTruncated("num_votes", ballots.ballots());
        return projects.file(meta, ballots);
    }

    /** The section's name when the row opens one, or nothing. No row of a project or a voter has a single field. */
    private String title() throws MalformedFile {
        for (int field = 1; field < rows.fields(); field++) {
            if (rows.start(field) < rows.end(field)) {
                return "";
            }
        }
        if (rows.end(0) - rows.start(0) > 8) {
            return "";
        }
        String title = rows.text(0).toUpperCase(Locale.ROOT);
        return SECTIONS.contains(title) ? title : "";
    }

    /** Each section begins with the names of its columns. */
    private List<String> open(String title) throws MalformedFile {
        if (met.contains(title)) {
            throw rows.flaw(Flaw.SECTION_TWICE, title);
        }
        met.add(title);
        if (!met.equals(SECTIONS.subList(0, met.size()))) {
            throw missing();
        }
        if (!rows.next()) {
            throw rows.flaw(Flaw.TRUNCATED, title);
        }
        if (!title().isEmpty()) {
            throw rows.flaw(Flaw.MISSING_COLUMN, title.equals("META") ? "key" : "project_id");
        }
        return rows.texts().stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
    }

    private MalformedFile missing() {
        String first = SECTIONS.stream()
                .filter(section -> !met.subList(0, Math.max(0, met.size() - 1)).contains(section)
                        && (met.isEmpty() || !met.getLast().equals(section)))
                .findFirst()
                .orElse("VOTES");
        return new MalformedFile(Flaw.MISSING_SECTION, 0, first);
    }
}
