package fr.agissons.console.opening;

import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import java.util.List;
import java.util.Locale;

/**
 * A site as programs are told of it.
 *
 * @param slug its name in addresses of this interface
 * @param state {@code draft}, {@code open}, {@code suspended}, {@code closing} or {@code erasing}
 * @param address where it answers
 * @param territory codes of what it covers
 * @param modules slugs of those that are on
 */
record SiteAnswer(
        String slug,
        String name,
        String kind,
        String state,
        String address,
        List<String> territory,
        List<String> modules) {
    static SiteAnswer of(Tenant site, SiteAddresses addresses) {
        return new SiteAnswer(
                site.slug(),
                site.name(),
                site.kind().name().toLowerCase(Locale.ROOT),
                site.state().name().toLowerCase(Locale.ROOT),
                addresses.origin(site) + "/",
                List.copyOf(site.territory()),
                site.modules().stream().sorted().toList());
    }
}
