package fr.agissons.core.file;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps files on disk; another place for them is another bean here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class FileConfiguration {
    @Bean
    TownFiles townFiles(FileProperties properties, Clock clock) {
        return new DiskFiles(properties.directory(), properties.quota().toBytes(), clock);
    }
}
