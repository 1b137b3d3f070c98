package fr.agissons.console.api;

import fr.agissons.core.tenancy.ChangelogSource;
import org.springframework.stereotype.Component;

/** Where the table of keys comes from. */
@Component
class KeyChangelog implements ChangelogSource {
    @Override
    public String changelog() {
        return "db/changelog/console/changelog.yaml";
    }
}
