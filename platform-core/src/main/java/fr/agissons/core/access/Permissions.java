package fr.agissons.core.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All permissions of all modules, and which role holds which: the one place where that is decided. */
public final class Permissions {
    private final Map<String, Permission> byName;

    /** @throws IllegalStateException when two modules name the same permission */
    public Permissions(List<Permission> all) {
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Permission::name, Function.identity()));
    }

    /** Whether this person holds the permission; one that nobody declared is held by nobody. */
    public boolean granted(String name, Me me) {
        Permission permission = byName.get(name);
        return permission != null && me.role().atLeast(permission.from());
    }

    /** Every declared permission. */
    public List<Permission> all() {
        return List.copyOf(byName.values());
    }
}
