package fr.agissons.server;

import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.GazetteerImport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** What the server's program does besides serving; the addresses come from the same environment. */
final class Commands {
    private Commands() {}

    /** Does it, and returns the program's exit status: 0 done, 1 failed, 2 not understood. */
    static int run(String command, String[] arguments) {
        if ("gazetteer".equals(command) && arguments.length == 2 && "import".equals(arguments[0])) {
            return importGazetteer(Path.of(arguments[1]));
        }
        System.err.println("Unknown command. There is: gazetteer import FILE");
        return 2;
    }

    private static int importGazetteer(Path file) {
        if (!Files.isReadable(file)) {
            System.err.println("There is no file to read at " + file);
            return 1;
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(environment("SPRING_DATASOURCE_URL"));
        database.setUser(environment("AGISSONS_DATABASE_PLATFORMUSERNAME"));
        database.setPassword(environment("AGISSONS_DATABASE_PLATFORMPASSWORD"));
        try {
            GazetteerImport.Counts counts = new GazetteerImport(database, Communes.load()).importFrom(file);
            System.out.printf(
                    "%d communes have their centre; the file gives none for %d, and %d of its lines name no commune.%n",
                    counts.points(), counts.withoutPoint(), counts.unknownCodes());
            return 0;
        } catch (RuntimeException failed) {
            System.err.println("Nothing was imported: " + failed.getMessage());
            return 1;
        }
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment does not say " + name);
        }
        return value;
    }
}
