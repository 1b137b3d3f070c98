package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * A member as those who give roles see them.
 *
 * @param person who
 * @param name how they are called here
 * @param email their verified address, unless another account took it over
 * @param role what they are here
 */
public record StaffMember(UUID person, String name, Optional<String> email, Role role) {}
