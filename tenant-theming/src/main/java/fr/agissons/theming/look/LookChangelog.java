package fr.agissons.theming.look;

import fr.agissons.core.tenancy.ChangelogSource;
import org.springframework.stereotype.Component;

/** Where the tables of looks come from. */
@Component
class LookChangelog implements ChangelogSource {
    @Override
    public String changelog() {
        return "db/changelog/theming/changelog.yaml";
    }
}
