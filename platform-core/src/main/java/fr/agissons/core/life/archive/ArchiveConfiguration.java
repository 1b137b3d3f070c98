package fr.agissons.core.life.archive;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.tenancy.CrossTenant;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Archives as the server writes and reads them; a command makes its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveLimits.class)
class ArchiveConfiguration {
    @Bean
    ArchiveTown archiveTown(DataSource towns, CrossTenant crossTenant, TownFiles files, Clock clock) {
        return new ArchiveTown(
                towns, crossTenant.dataSource("archive a town with its rows in the directory"), files, clock);
    }

    @Bean
    ImportTown importTown(CrossTenant crossTenant, TownFiles files, ArchiveLimits limits, Clock clock) {
        return new ImportTown(crossTenant.dataSource("take a town in"), files, limits, clock);
    }
}
