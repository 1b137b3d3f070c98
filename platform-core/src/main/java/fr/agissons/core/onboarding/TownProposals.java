package fr.agissons.core.onboarding;

import fr.agissons.core.module.Modules;
import fr.agissons.core.module.SitePreset;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.territory.Area;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.Communes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a whole site out of the little an operator types: a code, a SIREN or a name. */
public final class TownProposals {
    private static final int LONGEST_SLUG = 60;

    private final Communes communes;
    private final TownColours colours;
    private final SiteAddresses addresses;
    private final Modules modules;

    public TownProposals(Communes communes, TownColours colours, SiteAddresses addresses, Modules modules) {
        this.communes = communes;
        this.colours = colours;
        this.addresses = addresses;
        this.modules = modules;
    }

    /**
     * What this may stand for: the INSEE code, SIREN or name of a commune, the code of a département, the SIREN of a
     * grouping. Several for the name of homonyms, the largest first; none for what is no place.
     */
    public List<TownProposal> of(String typed) {
        String text = typed.strip();
        Optional<TownProposal> exact = communes.byCode(text.toUpperCase(Locale.ROOT))
                .or(() -> communes.bySiren(text))
                .map(this::commune)
                .or(() -> communes.area(Area.Kind.DEPARTEMENT, text.toUpperCase(Locale.ROOT))
                        .or(() -> communes.area(Area.Kind.EPCI, text))
                        .map(this::area));
        return exact.map(List::of)
                .orElseGet(
                        () -> communes.byName(text).stream().map(this::commune).toList());
    }

    /**
     * What may be meant while somebody types: what {@link #of} says of it first, then places whose name begins like that.
     */
    public List<TownProposal> meant(String typed, int most) {
        String slug = Communes.slug(typed);
        if (slug.isEmpty()) {
            return List.of();
        }
        Stream<TownProposal> areas = Stream.of(Area.Kind.DEPARTEMENT, Area.Kind.EPCI)
                .flatMap(kind -> communes.areas(kind).values().stream())
                .filter(area -> area.slug().contains(slug))
                .sorted(Comparator.comparingInt(area -> area.slug().length()))
                .limit(most)
                .map(this::area);
        Stream<TownProposal> begun = communes.suggest(typed, most).stream().map(this::commune);
        Map<String, TownProposal> bySlug = new LinkedHashMap<>();
        Stream.of(of(typed).stream(), begun, areas)
                .flatMap(Function.identity())
                .forEach(proposal -> bySlug.putIfAbsent(proposal.slug(), proposal));
        return bySlug.values().stream().limit(most).toList();
    }

    /** The site of a programme, which covers the country and is known by its name. */
    public Optional<TownProposal> programme(String name) {
        String slug = Communes.slug(name);
        if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
            return Optional.empty();
        }
        return Optional.of(proposal(slug, Tenant.Kind.PROGRAMME, name.strip(), name.strip(), "FR", 0, List.of()));
    }

    /** One for every commune of France, each made when it is asked for. */
    public Stream<TownProposal> all() {
        return communes.all().map(this::commune);
    }

    /** The modules a proposal starts with when an operator chooses another preset for it. */
    public TownProposal as(SitePreset preset, TownProposal proposal) {
        return proposal.with(preset, modules.suiting(preset));
    }

    private TownProposal commune(Commune commune) {
        boolean alone = communes.byName(commune.name()).size() == 1;
        String slug = alone
                ? commune.slug()
                : commune.slug() + "-" + commune.departement().toLowerCase(Locale.ROOT);
        return proposal(
                slug,
                Tenant.Kind.COMMUNE,
                commune.name(),
                commune.label(),
                commune.code(),
                Objects.requireNonNullElse(commune.population(), 0),
                commune.postcodes());
    }

    private TownProposal area(Area area) {
        boolean departement = area.kind() == Area.Kind.DEPARTEMENT;
        int population = communes.within(area.code()).stream()
                .mapToInt(commune -> Objects.requireNonNullElse(commune.population(), 0))
                .sum();
        return proposal(
                slug(area, departement),
                departement ? Tenant.Kind.DEPARTEMENT : Tenant.Kind.EPCI,
                area.name(),
                area.name() + " (" + area.code() + ")",
                area.code(),
                population,
                List.of());
    }

    /** Some départements bear a commune's name, and groupings share names with each other or are long-winded. */
    private String slug(Area area, boolean departement) {
        if (departement) {
            return communes.byName(area.name()).isEmpty() ? area.slug() : "departement-" + area.slug();
        }
        String ending = "-" + area.code();
        String name = area.slug();
        return name.substring(0, Math.min(name.length(), LONGEST_SLUG - ending.length())) + ending;
    }

    private TownProposal proposal(
            String slug,
            Tenant.Kind kind,
            String name,
            String label,
            String territory,
            int population,
            List<String> postcodes) {
        SitePreset preset = SitePreset.of(kind, population);
        return new TownProposal(
                slug,
                kind,
                name,
                label,
                addresses.proposedHost(slug),
                List.of(territory),
                population,
                postcodes,
                preset,
                modules.suiting(preset),
                colours.of(slug));
    }
}
