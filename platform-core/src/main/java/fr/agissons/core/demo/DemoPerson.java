package fr.agissons.core.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.access.Role;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who lives on the demonstration sites only. The identity provider of a development run knows them under the same
 * number, so that who signs in is who published the demonstration content.
 *
 * @param name how they are called
 * @param email what they sign in with
 * @param town slug of the town they are known in
 * @param role what they are there
 */
public record DemoPerson(String name, String email, String town, Role role) {
    /** A resident of Colombes. */
    public static final DemoPerson CAMILLE =
            new DemoPerson("Camille Martin", "camille.martin@exemple.fr", "colombes", Role.RESIDENT);

    /** Looks after associations of Colombes; content of other towns is published in her name too. */
    public static final DemoPerson NADIA =
            new DemoPerson("Nadia Benali", "nadia.benali@exemple.fr", "colombes", Role.RESIDENT);

    /** A moderator of Colombes. */
    public static final DemoPerson SOPHIE =
            new DemoPerson("Sophie Garnier", "sophie.garnier@exemple.fr", "colombes", Role.MODERATOR);

    /** An admin of Colombes. */
    public static final DemoPerson THOMAS =
            new DemoPerson("Thomas Rivière", "thomas.riviere@exemple.fr", "colombes", Role.ADMIN);

    /** A resident of Lille, unknown in Colombes. */
    public static final DemoPerson LUCAS =
            new DemoPerson("Lucas Lefebvre", "lucas.lefebvre@exemple.fr", "lille", Role.RESIDENT);

    /** All of them. */
    public static final List<DemoPerson> ALL = List.of(CAMILLE, NADIA, SOPHIE, THOMAS, LUCAS);

    /** Their number, the same at every run. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("agissons-demo:" + email).getBytes(UTF_8));
    }
}
