package fr.agissons.theming;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The menus of a site: what its modules bring, as far as the person reading may go there. */
@Component
class Navigation {
    private final Permissions permissions;
    private final List<Signpost> all;

    Navigation(Modules modules, Permissions permissions, ObjectProvider<NavigationEntry> ofNoModule) {
        this.permissions = permissions;
        List<Signpost> found = new ArrayList<>();
        for (CivicModule module : modules.all()) {
            module.navigation().forEach(entry -> found.add(Signpost.of(module, entry)));
        }
        ofNoModule.forEach(entry -> found.add(Signpost.of(entry)));
        found.sort(Comparator.comparingInt(post -> post.entry.order()));
        this.all = List.copyOf(found);
    }

    /** What this person sees in this menu, in order. */
    List<Signpost> of(Tenant tenant, Menu menu, @Nullable Me me) {
        List<Signpost> seen = new ArrayList<>();
        for (Signpost post : all) {
            if (post.entry.menu() == menu && post.stands(tenant) && allowed(post.entry, me)) {
                seen.add(post);
            }
        }
        return seen;
    }

    private boolean allowed(NavigationEntry entry, @Nullable Me me) {
        String permission = entry.permission();
        if (permission == null) {
            return me != null || entry.menu() == Menu.MAIN;
        }
        return me != null && permissions.granted(permission, me);
    }

    /**
     * One entry, with the module it belongs to.
     *
     * @param module slug of its module; none for what every site has
     * @param icon its own icon or else its module's
     * @param entry what it says and where it leads
     */
    record Signpost(@Nullable String module, String icon, NavigationEntry entry) {
        private static Signpost of(CivicModule module, NavigationEntry entry) {
            String icon = entry.icon();
            return new Signpost(module.slug(), icon == null ? module.icon() : icon, entry);
        }

        private static Signpost of(NavigationEntry entry) {
            String icon = entry.icon();
            return new Signpost(null, icon == null ? "settings" : icon, entry);
        }

        private boolean stands(Tenant tenant) {
            boolean onConsole = tenant.kind() == Tenant.Kind.PLATFORM;
            return onConsole == (entry.menu() == Menu.CONSOLE) && (module == null || tenant.has(module));
        }
    }
}
