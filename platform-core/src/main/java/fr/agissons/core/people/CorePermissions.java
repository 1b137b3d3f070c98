package fr.agissons.core.people;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The permissions that belong to no module: looking after organisations, members, the site and its journal. */
@Configuration(proxyBeanMethods = false)
public class CorePermissions {
    /** Deciding on organisations: validate, refuse, flag, restore. */
    public static final String VALIDATE_ORGANISATIONS = "organisations.validate";

    /** Giving members their role in the town. */
    public static final String GRANT_ROLES = "people.grant-roles";

    /** Looking after the site itself: which modules it has, and how they are set. */
    public static final String MANAGE_SITE = "site.manage";

    /** Reading the town's journal, taking it away and having it recounted. */
    public static final String READ_JOURNAL = "journal.read";

    @Bean
    Permission validateOrganisations() {
        return new Permission(VALIDATE_ORGANISATIONS, Role.MODERATOR);
    }

    @Bean
    Permission grantRoles() {
        return new Permission(GRANT_ROLES, Role.ADMIN);
    }

    @Bean
    Permission manageSite() {
        return new Permission(MANAGE_SITE, Role.ADMIN);
    }

    @Bean
    Permission readJournal() {
        return new Permission(READ_JOURNAL, Role.ADMIN);
    }
}
