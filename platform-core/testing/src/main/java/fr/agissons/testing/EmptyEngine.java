package fr.agissons.testing;

import fr.agissons.core.tenancy.ChangelogSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.DefaultResourceLoader;

/** Another engine's database, with all tables and no town: where an archive can be taken to. */
public record EmptyEngine(DataSource towns, DataSource platform) {
    /** A new database of this name with the tables of the core and of these changelogs. */
    public static EmptyEngine create(String name, List<ChangelogSource> changelogs) {
        Map<String, String> settings = TestDatabase.create(name);
        DataSource owner = as("agissons.database.owner-", settings);
        Stream.concat(
                        Stream.of("db/changelog/core/changelog.yaml"),
                        changelogs.stream().map(ChangelogSource::changelog))
                .forEach(file -> migrate(owner, file));
        return new EmptyEngine(as("spring.datasource.", settings), as("agissons.database.platform-", settings));
    }

    private static void migrate(DataSource owner, String file) {
        SpringLiquibase run = new SpringLiquibase();
        run.setDataSource(owner);
        run.setChangeLog("classpath:/" + file);
        run.setResourceLoader(new DefaultResourceLoader());
        run.setAnalyticsEnabled(false);
        run.setShowSummary(liquibase.UpdateSummaryEnum.OFF);
        try {
            run.afterPropertiesSet();
        } catch (liquibase.exception.LiquibaseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static DataSource as(String role, Map<String, String> settings) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(Objects.requireNonNull(settings.get("spring.datasource.url")));
        database.setUser(settings.get(role + "username"));
        database.setPassword(settings.get(role + "password"));
        return database;
    }
}
