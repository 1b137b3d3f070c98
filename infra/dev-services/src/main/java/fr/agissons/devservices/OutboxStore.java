package fr.agissons.devservices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** The mails taken, one file each, in the form in which they travelled: any mail program opens them. */
final class OutboxStore {
    private static final String SUFFIX = ".eml";
    private static final String RECIPIENT_HEADER = "X-Outbox-Recipient";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final AtomicLong last = new AtomicLong();

    OutboxStore(Path folder) {
        this.folder = folder;
    }

    void keep(MimeMessage message, String recipient) throws MessagingException {
        // Two mails of the same millisecond keep the order in which they came.
        long id = last.updateAndGet(previous -> Math.max(previous + 1, System.currentTimeMillis()));
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(id + ".part");
            try (var out = Files.newOutputStream(part)) {
                var copy = new MimeMessage(message);
                copy.setHeader(RECIPIENT_HEADER, recipient);
                copy.writeTo(out);
            }
            Files.move(part, folder.resolve(id + SUFFIX));
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
    }

    /** The newest mails, newest first. */
    List<OutboxMail> newest(int limit) {
        return files().stream()
                .sorted(Comparator.comparing(Path::getFileName).reversed())
                .limit(limit)
                .map(OutboxStore::read)
                .toList();
    }

    Optional<OutboxMail> find(String id) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(id + SUFFIX))
                .findFirst()
                .map(OutboxStore::read);
    }

    void clear() {
        for (Path file : files()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutboxMail read(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - SUFFIX.length());
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(SESSION, content);
            String recipient = message.getHeader(RECIPIENT_HEADER, null);
            return OutboxMail.of(id, Instant.ofEpochMilli(Long.parseLong(id)), recipient, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail: " + file, e);
        }
    }
}
