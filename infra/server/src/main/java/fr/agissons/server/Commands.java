package fr.agissons.server;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.GazetteerImport;
import fr.agissons.core.territory.outline.OutlineImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.unit.DataSize;

/** What the server's program does besides serving; the addresses come from the same environment. */
final class Commands {
    private static final String USAGE =
            """
            Il y a :
              gazetteer import FICHIER [--source TEXTE]
              tenant create --insee CODE|--siren SIREN|--commune NOM [--name NOM] [--host HÔTE]
                     [--preset village|town|metropolis|departement|programme] [--admin ADRESSE] [--open]
              tenant open SITE
            """ + LifeOptions.USAGE + "\n  " + AuditCommand.USAGE + "\n  " + BallotsCommand.USAGE;
    private static final int FILE = 1;
    private static final int SOURCE = 3;

    private Commands() {}

    /** Does it, and returns the program's exit status: 0 done, 1 failed, 2 not understood. */
    static int run(String command, String[] arguments) {
        List<String> asked = List.of(arguments);
        if ("audit".equals(command) && AuditCommand.understands(asked)) {
            return new AuditCommand(Commands::database, System.out).run(asked);
        }
        if ("ballots".equals(command) && BallotsCommand.understands(asked)) {
            return new BallotsCommand(Commands::database, System.out).run(asked);
        }
        if ("tenant".equals(command) && LifeOptions.concerns(asked)) {
            return LifeOptions.read(asked).map(Commands::life).orElseGet(Commands::notUnderstood);
        }
        if ("tenant".equals(command)) {
            return TenantOptions.read(asked).map(Commands::tenant).orElseGet(Commands::notUnderstood);
        }
        boolean known = "gazetteer".equals(command)
                && (asked.size() == FILE + 1 || asked.size() == SOURCE + 1 && "--source".equals(asked.get(FILE + 1)))
                && "import".equals(asked.getFirst());
        if (!known) {
            return notUnderstood();
        }
        return importFrom(Path.of(asked.get(FILE)), asked.size() > SOURCE ? asked.get(SOURCE) : null);
    }

    private static int notUnderstood() {
        System.err.println("Commande inconnue. " + USAGE);
        return 2;
    }

    private static int tenant(TenantOptions options) {
        quieten();
        return say(new TenantCommand(options, System.getenv()).runOn(database()));
    }

    private static int life(LifeOptions options) {
        quieten();
        String grace = System.getenv().getOrDefault("AGISSONS_ERASURE_GRACE", "30d");
        TownFiles files = TownFiles.in(
                Path.of(System.getenv().getOrDefault("AGISSONS_FILES_DIRECTORY", "files")),
                DataSize.parse(System.getenv().getOrDefault("AGISSONS_FILES_QUOTA", "100MB")),
                Clock.systemUTC());
        return say(
                new LifeCommand(options, files, DurationStyle.detectAndParse(grace)).runOn(ofTheTowns(), database()));
    }

    /** Nothing has configured the log of a program that is no server: it would tell every statement. */
    private static void quieten() {
        LoggingSystem.get(Commands.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    private static int say(TenantCommand.Said said) {
        (said.done() ? System.out : System.err).println(said.text());
        return said.done() ? 0 : 1;
    }

    private static int importFrom(Path file, @Nullable String source) {
        if (!Files.isReadable(file)) {
            System.err.println("Le fichier " + file + " ne se lit pas.");
            return 1;
        }
        try {
            System.out.println(isDrawn(file) ? outlines(file, source) : centres(file));
            return 0;
        } catch (RuntimeException failed) {
            System.err.println("Rien n’a été importé : " + failed.getMessage());
            return 1;
        }
    }

    private static boolean isDrawn(Path file) {
        return file.toString().matches(".*\\.(geo)?json(\\.gz)?");
    }

    private static String centres(Path file) {
        GazetteerImport.Counts counts = new GazetteerImport(database(), Communes.load()).importFrom(file);
        return "%d communes ont leur centre ; le fichier n’en donne pas pour %d, et %d lignes ne nomment aucune commune."
                .formatted(counts.points(), counts.withoutPoint(), counts.unknownCodes());
    }

    private static String outlines(Path file, @Nullable String source) {
        OutlineImport.Counts counts = new OutlineImport(database(), Communes.load()).importFrom(file, source);
        return "%d contours importés ; %d territoires d’outre-mer dessinés en encart et %d sans code connu sont laissés de côté."
                .formatted(counts.drawn(), counts.insets(), counts.unknown());
    }

    private static PGSimpleDataSource database() {
        return database("AGISSONS_DATABASE_PLATFORMUSERNAME", "AGISSONS_DATABASE_PLATFORMPASSWORD");
    }

    private static PGSimpleDataSource ofTheTowns() {
        return database("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    }

    private static PGSimpleDataSource database(String user, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(environment("SPRING_DATASOURCE_URL"));
        database.setUser(environment(user));
        database.setPassword(environment(password));
        return database;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("l’environnement ne dit pas " + name);
        }
        return value;
    }
}
