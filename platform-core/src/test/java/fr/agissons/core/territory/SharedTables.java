package fr.agissons.core.territory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with one changelog of the territory in it and the two roles that meet there. */
public final class SharedTables implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    private SharedTables(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param changelog the file's name among those of the core */
    public static SharedTables of(String changelog) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        JdbcClient owner = JdbcClient.create(postgres.getPostgresDatabase());
        owner.sql("create role agissons_app login").update();
        owner.sql("create role agissons_platform login").update();
        owner.sql(new ClassPathResource("db/changelog/core/" + changelog).getContentAsString(StandardCharsets.UTF_8))
                .update();
        return new SharedTables(postgres);
    }

    /** As the operator's commands see it. */
    public DataSource operator() {
        return postgres.getDatabase("agissons_platform", "postgres");
    }

    /** As the server sees it. */
    public DataSource server() {
        return postgres.getDatabase("agissons_app", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
