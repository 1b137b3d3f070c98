package fr.agissons.core.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept.
 *
 * @param directory a folder that all server nodes share, backed up with the database
 * @param quota how much one town may keep
 */
@ConfigurationProperties("agissons.files")
record FileProperties(
        @DefaultValue("files") Path directory,
        @DefaultValue("100MB") DataSize quota) {}
