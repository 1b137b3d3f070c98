package fr.agissons.core.people;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The permissions that belong to no module: looking after organisations and members. */
@Configuration(proxyBeanMethods = false)
public class CorePermissions {
    /** Deciding on organisations: validate, refuse, flag, restore. */
    public static final String VALIDATE_ORGANISATIONS = "organisations.validate";

    /** Giving members their role in the town. */
    public static final String GRANT_ROLES = "people.grant-roles";

    @Bean
    Permission validateOrganisations() {
        return new Permission(VALIDATE_ORGANISATIONS, Role.MODERATOR);
    }

    @Bean
    Permission grantRoles() {
        return new Permission(GRANT_ROLES, Role.ADMIN);
    }
}
