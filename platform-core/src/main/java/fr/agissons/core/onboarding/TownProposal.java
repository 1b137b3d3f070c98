package fr.agissons.core.onboarding;

import fr.agissons.core.module.SitePreset;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a new site would be, for an operator to look at and change before it exists.
 *
 * @param slug its short name, no other proposal's
 * @param label the name with what tells it from its homonyms
 * @param territory INSEE code, SIREN or département it covers
 * @param population how many people live there, 0 when nobody is counted
 * @param postcodes those of a commune
 * @param modules slugs of the modules it starts with
 * @param theme its design tokens
 */
public record TownProposal(
        String slug,
        Tenant.Kind kind,
        String name,
        String label,
        String host,
        List<String> territory,
        int population,
        List<String> postcodes,
        SitePreset preset,
        List<String> modules,
        Map<String, String> theme) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> OVERSEAS = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "976", ZoneId.of("Indian/Mayotte"));

    public TownProposal {
        territory = List.copyOf(territory);
        postcodes = List.copyOf(postcodes);
        modules = List.copyOf(modules);
        theme = Map.copyOf(theme);
    }

    /** The same under another name. */
    public TownProposal named(String other) {
        return new TownProposal(
                slug, kind, other, label, host, territory, population, postcodes, preset, modules, theme);
    }

    /** The same on another host. */
    public TownProposal on(String other) {
        return new TownProposal(
                slug, kind, name, label, other, territory, population, postcodes, preset, modules, theme);
    }

    /** The same in these colours. */
    public TownProposal in(Map<String, String> colours) {
        Map<String, String> dressed = new HashMap<>(theme);
        dressed.putAll(colours);
        return new TownProposal(
                slug, kind, name, label, host, territory, population, postcodes, preset, modules, dressed);
    }

    /** The same, starting with these modules. */
    public TownProposal with(SitePreset other, List<String> itsModules) {
        return new TownProposal(
                slug, kind, name, label, host, territory, population, postcodes, other, itsModules, theme);
    }

    NewTenant tenant(TownWords words) {
        return new NewTenant(slug, kind, name, host, Set.of(), territory, zone(), modules, theme, words.of(this));
    }

    /** Where its days end: an overseas code begins with its département's three digits. */
    private ZoneId zone() {
        return territory.stream()
                .filter(code -> code.length() == 3 || code.length() == 5)
                .map(code -> OVERSEAS.getOrDefault(code.substring(0, 3), PARIS))
                .findFirst()
                .orElse(PARIS);
    }
}
