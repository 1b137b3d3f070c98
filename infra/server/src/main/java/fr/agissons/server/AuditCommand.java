package fr.agissons.server;

import fr.agissons.core.audit.JournalFile;
import fr.agissons.core.audit.Recount;
import fr.agissons.core.audit.TownRecounts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** {@code audit verify}: recounts the journals in the database, or one that was taken away as a file. */
final class AuditCommand {
    static final String USAGE = "audit verify [--tenant SITE | FICHIER.csv]";
    private static final String TENANT = "--tenant";

    private final Supplier<DataSource> database;
    private final PrintStream out;

    AuditCommand(Supplier<DataSource> database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    static boolean understands(List<String> asked) {
        return !asked.isEmpty()
                && "verify".equals(asked.getFirst())
                && switch (asked.size()) {
                    case 1 -> true;
                    case 2 -> !asked.get(1).startsWith("-");
                    case 3 -> TENANT.equals(asked.get(1));
                    default -> false;
                };
    }

    /** Returns 0 when every line is as it was written, 1 when not or when nothing could be read. */
    int run(List<String> asked) {
        try {
            return asked.size() == 2
                    ? file(Path.of(asked.get(1)))
                    : towns(asked.size() == 3 ? Optional.of(asked.get(2)) : Optional.empty());
        } catch (RuntimeException failed) {
            out.println("La vérification n’a pas pu être faite : " + failed.getMessage());
            return 1;
        }
    }

    private int towns(Optional<String> slug) {
        TownRecounts recounts = new TownRecounts(database.get());
        List<TownRecounts.Town> towns = recounts.towns(slug);
        if (towns.isEmpty()) {
            out.println(
                    slug.map(name -> "Aucun site ne s’appelle " + name + ".").orElse("Il n’y a aucun site."));
            return slug.isPresent() ? 1 : 0;
        }
        boolean whole = true;
        for (TownRecounts.Town town : towns) {
            whole &= said(town.slug(), recounts.of(town));
        }
        return whole ? 0 : 1;
    }

    private int file(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            return said(String.valueOf(file.getFileName()), JournalFile.recount(in)) ? 0 : 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean said(String whose, Recount recount) {
        String lines = recount.lines() + (recount.lines() > 1 ? " lignes" : " ligne");
        out.println(
                recount.whole()
                        ? "%s : intact, %s, dernière empreinte %s".formatted(whose, lines, recount.last())
                        : "%s : ROMPU à la ligne %d, %s avant elle, dernière empreinte %s"
                                .formatted(whose, recount.lines() + 1, lines, recount.last()));
        return recount.whole();
    }
}
