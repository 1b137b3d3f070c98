package fr.agissons.core.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One collectivity's site as it is held in memory: immutable, replaced whole when the database says it changed.
 *
 * @param id the number that leads every key
 * @param slug short name in addresses and in the identity provider's client, {@code [a-z0-9-]+}
 * @param kind what sort of collectivity it is
 * @param state whether the site answers the public
 * @param name the collectivity's name, such as "Colombes"
 * @param host the host its site answers on, lower case, without port
 * @param secondaryHosts hosts that redirect to {@link #host}
 * @param territory INSEE codes of the communes, SIREN of the EPCI or code of the département it covers
 * @param zone the time zone its days end in
 * @param modules slugs of the modules that are on, in menu order
 * @param theme design tokens by name, as the theme studio stored them
 * @param wording the town's own words by message key and language ({@code key.fr})
 */
public record Tenant(
        TenantId id,
        String slug,
        Kind kind,
        State state,
        String name,
        String host,
        Set<String> secondaryHosts,
        List<String> territory,
        ZoneId zone,
        List<String> modules,
        Map<String, String> theme,
        Map<String, String> wording) {

    /** What sort of collectivity a tenant is. */
    public enum Kind {
        COMMUNE,
        EPCI,
        DEPARTEMENT,
        PROGRAMME,
        /** No collectivity: the operators' console, which has people and sessions of its own like a site. */
        PLATFORM
    }

    /** Where a site stands in its life. */
    public enum State {
        /** Only its admins see it. */
        DRAFT,
        /** Open to the public. */
        OPEN,
        /** Closed for a while by an operator. */
        SUSPENDED,
        /** Closed for good, and whole until the day it is erased: that can still be taken back. */
        CLOSING,
        /** Being erased: there is no way back. */
        ERASING;

        /** Whether the site answers anybody at all. */
        public boolean serves() {
            return this == DRAFT || this == OPEN;
        }
    }

    public Tenant {
        secondaryHosts = Set.copyOf(secondaryHosts);
        territory = List.copyOf(territory);
        modules = List.copyOf(modules);
        theme = Map.copyOf(theme);
        wording = Map.copyOf(wording);
    }

    /** The same site in another look, as somebody sees it who tries that look on. */
    public Tenant wearing(Look look) {
        return new Tenant(
                id,
                slug,
                kind,
                state,
                name,
                host,
                secondaryHosts,
                territory,
                zone,
                modules,
                look.theme(),
                look.wording());
    }

    /** Whether the module of this slug is switched on here. */
    public boolean has(String module) {
        return modules.contains(module);
    }
}
