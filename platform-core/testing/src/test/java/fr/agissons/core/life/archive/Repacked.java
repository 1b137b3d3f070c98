package fr.agissons.core.life.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An archive as somebody who means harm would make it from a good one: its files and its manifest say what they want. */
final class Repacked {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Repacked(Path good) {
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    String text(String table) {
        return new String(file(ArchivedTable.path(table)), StandardCharsets.UTF_8);
    }

    Repacked manifest(Consumer<ObjectNode> change) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode manifest = (ObjectNode) json.readTree(file(ArchiveManifest.PATH));
        change.accept(manifest);
        files.put(ArchiveManifest.PATH, json.writeValueAsBytes(manifest));
        return this;
    }

    /** Changes what the manifest says of a table. */
    Repacked described(String table, Consumer<ObjectNode> change) {
        return manifest(manifest -> ((ArrayNode) manifest.get("tables"))
                .valueStream()
                .filter(node -> table.equals(node.get("table").asString()))
                .forEach(node -> change.accept((ObjectNode) node)));
    }

    /** Changes a table, and what the manifest says of it with it. */
    Repacked table(String table, UnaryOperator<String> change) {
        byte[] bytes = change.apply(text(table)).getBytes(StandardCharsets.UTF_8);
        files.put(ArchivedTable.path(table), bytes);
        return described(
                table,
                node -> node.put("bytes", bytes.length)
                        .put(
                                "sha256",
                                HexFormat.of().formatHex(Measured.sha256().digest(bytes))));
    }

    Path to(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
