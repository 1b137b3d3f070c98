package fr.agissons.core.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.access.Permission;
import fr.agissons.core.tenancy.ChangelogSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A module's manifest: the first file to read, typed values only. A bean of this type on the class path is a module; a
 * town has it when its slug is among the town's modules. Every route of the module starts with its slug.
 */
public interface CivicModule extends ChangelogSource {
    /** First segment of all its addresses, French, {@code [a-z-]+}; also its key in a town's list of modules. */
    String slug();

    /**
     * Prefix of its message keys and of its tables, such as {@code volunteering}. Its name is {@code <key>.name}, and
     * {@code <key>.about} says in a sentence what it is for.
     */
    String key();

    /** Name of its Lucide icon. */
    String icon();

    /** Its entries in the site's menus, in order. */
    List<NavigationEntry> navigation();

    /** Whether a new site of this sort starts with the module switched on; admins switch modules as they like later. */
    default boolean suits(SitePreset preset) {
        return true;
    }

    /** The permissions it names. */
    List<Permission> permissions();

    /**
     * What its town's admins may set, as it is before anybody did: a record whose components are asked for one by one, with
     * {@code settings.<key>.<component>} as their labels. It is read with {@code Settings}.
     */
    default Optional<Record> settings() {
        return Optional.empty();
    }

    /** What the journal knows it by, the same in every town. */
    default UUID number() {
        return UUID.nameUUIDFromBytes(("agissons-module:" + slug()).getBytes(UTF_8));
    }
}
