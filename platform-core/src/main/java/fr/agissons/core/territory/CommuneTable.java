package fr.agissons.core.territory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Keeps the communes as the bytes of their lines: they cost their text, not 34,969 objects with seven strings each. */
final class CommuneTable {
    private static final String RESOURCE = "/territory/communes.tsv.gz";
    private static final int CODE = 2;

    private final byte[] text;
    private final int[] communes;
    private final int[] formerCodes;
    private final Map<Area.Kind, Map<String, Area>> areas = new HashMap<>();

    private CommuneTable(byte[] text) {
        this.text = text;
        int[] starts = new int[count((byte) '\n')];
        int kept = 0;
        int former = 0;
        for (int at = 0; at < text.length; at = endOfLine(at) + 1) {
            switch (text[at]) {
                case 'C' -> starts[kept++] = at;
                case 'F' -> starts[kept + former++] = at;
                case 'R' -> add(Area.Kind.REGION, at);
                case 'D' -> add(Area.Kind.DEPARTEMENT, at);
                case 'E' -> add(Area.Kind.EPCI, at);
                default -> throw new IllegalStateException("Unknown kind of line in " + RESOURCE + " at " + at);
            }
        }
        this.communes = Arrays.copyOf(starts, kept);
        this.formerCodes = Arrays.copyOfRange(starts, kept, kept + former);
    }

    static CommuneTable load() {
        try (InputStream in = CommuneTable.class.getResourceAsStream(RESOURCE);
                GZIPInputStream unzipped = new GZIPInputStream(Objects.requireNonNull(in, RESOURCE), 1 << 16)) {
            return new CommuneTable(unzipped.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return communes.length;
    }

    /** The row of a current commune, or a negative number. */
    int row(String code) {
        return find(communes, code);
    }

    /** The row of the commune that has absorbed or contains the one of this code, or a negative number. */
    int rowOfFormer(String code) {
        int line = find(formerCodes, code);
        return line < 0 ? line : row(columns(formerCodes[line])[2]);
    }

    Commune commune(int row) {
        String[] columns = columns(communes[row]);
        String departement = columns[3];
        return new Commune(
                columns[1],
                columns[2],
                departement,
                regionOf(departement),
                columns[4].isEmpty() ? null : columns[4],
                columns[5].isEmpty() ? null : Integer.valueOf(columns[5]),
                columns[7].isEmpty() ? List.of() : List.of(columns[7].split(" ")),
                columns[6].isEmpty() ? null : columns[6]);
    }

    Map<String, Area> areas(Area.Kind kind) {
        return areas.getOrDefault(kind, Map.of());
    }

    private String regionOf(String departement) {
        Area area = Objects.requireNonNull(areas(Area.Kind.DEPARTEMENT).get(departement), departement);
        return Objects.requireNonNull(area.region(), departement);
    }

    private void add(Area.Kind kind, int at) {
        String[] columns = columns(at);
        Area area = new Area(kind, columns[1], columns[2], columns.length > 3 ? columns[3] : null);
        areas.computeIfAbsent(kind, any -> new HashMap<>()).put(area.code(), area);
    }

    private int find(int[] lines, String code) {
        byte[] wanted = code.getBytes(US_ASCII);
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = lines[middle] + CODE;
            int order = Arrays.compare(text, start, start + 5, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private String[] columns(int lineStart) {
        return new String(text, lineStart, endOfLine(lineStart) - lineStart, UTF_8).split("\t", -1);
    }

    private int endOfLine(int at) {
        int end = at;
        while (text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int count(byte wanted) {
        int count = 0;
        for (byte b : text) {
            count += b == wanted ? 1 : 0;
        }
        return count;
    }
}
