package fr.agissons.core.territory;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.geo.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a tab-separated file of communes line by line, and refuses it at the first line that cannot be right. */
final class GazetteerFile implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final String UNDECODABLE = "\uFFFD";

    private final Path file;
    private final BufferedReader reader;
    private final List<String> header;
    private final Set<String> seen = new HashSet<>();
    private long number;

    GazetteerFile(Path file) {
        this.file = file;
        try {
            this.reader = new BufferedReader(new InputStreamReader(open(file), UTF_8));
        } catch (IOException e) {
            throw new GazetteerException(file + " cannot be opened: " + e, e);
        }
        try {
            this.header = readHeader();
        } catch (GazetteerException e) {
            close();
            throw e;
        }
    }

    /** The next commune, or nothing at the end. */
    @Nullable
    GazetteerLine next() {
        String line = readLine();
        while (line != null && line.isBlank()) {
            line = readLine();
        }
        if (line == null && seen.isEmpty()) {
            throw new GazetteerException(Math.max(1, number), "the file has no commune");
        }
        return line == null ? null : parse(line);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String readLine() {
        try {
            String line = reader.readLine();
            number += line == null ? 0 : 1;
            return line;
        } catch (IOException e) {
            throw new GazetteerException("After line " + number + ", " + file + " cannot be read: " + e, e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException notCompressed) {
            in.close();
            throw notCompressed;
        }
    }

    private List<String> readHeader() {
        String line = readLine();
        String text = line == null ? "" : line;
        List<String> columns = List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\t", -1));
        for (String needed : List.of("code", "lat", "lon")) {
            if (!columns.contains(needed)) {
                throw new GazetteerException(1, "the header has no column \"" + needed + "\"");
            }
        }
        return columns;
    }

    private GazetteerLine parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != header.size()) {
            throw new GazetteerException(number, "%d columns instead of %d".formatted(columns.length, header.size()));
        }
        if (line.contains(UNDECODABLE)) {
            throw new GazetteerException(number, "this is not UTF-8 text");
        }
        String code = columns[header.indexOf("code")];
        if (!CODE.matcher(code).matches()) {
            throw new GazetteerException(number, "\"" + code + "\" is not the code of a commune");
        }
        if (!seen.add(code)) {
            throw new GazetteerException(number, code + " stands twice");
        }
        int quality = header.indexOf("coord_quality");
        return new GazetteerLine(
                code,
                point(code, columns[header.indexOf("lat")], columns[header.indexOf("lon")]),
                quality < 0 ? "" : columns[quality]);
    }

    private @Nullable GeoPoint point(String code, String latitude, String longitude) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return null;
        }
        GeoPoint point;
        try {
            point = new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException e) {
            throw new GazetteerException(
                    number, "no point at latitude \"%s\", longitude \"%s\"".formatted(latitude, longitude));
        }
        if (!isPlausible(code, point)) {
            throw new GazetteerException(
                    number,
                    "%s cannot lie at latitude %s, longitude %s (are they swapped?)"
                            .formatted(code, latitude, longitude));
        }
        return point;
    }

    /** Catches swapped or zero coordinates: mainland and Corsica in their box, overseas anywhere but at 0, 0. */
    private static boolean isPlausible(String code, GeoPoint point) {
        if (code.startsWith("97") || code.startsWith("98")) {
            return point.latitude() != 0 || point.longitude() != 0;
        }
        return point.latitude() > 41 && point.latitude() < 51.5 && point.longitude() > -5.5 && point.longitude() < 10;
    }
}
