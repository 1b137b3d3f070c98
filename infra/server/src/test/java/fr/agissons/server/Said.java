package fr.agissons.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a command said when it was run, for tests.
 *
 * @param status what it ended with
 * @param text what it wrote
 */
record Said(int status, String text) {
    static Said by(ToIntFunction<PrintStream> command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = command.applyAsInt(new PrintStream(bytes, true, UTF_8));
        return new Said(status, bytes.toString(UTF_8));
    }

    /** The database at these addresses, as the role that reads every town. */
    static DataSource platform(Map<String, String> addresses) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(addresses.get("spring.datasource.url"));
        database.setUser(addresses.get("agissons.database.platform-username"));
        database.setPassword(addresses.get("agissons.database.platform-password"));
        return database;
    }
}
