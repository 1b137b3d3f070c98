package fr.agissons.core.module;

import fr.agissons.core.tenancy.Tenant;

/** The sorts of sites that begin with different modules: a village is not served by what a metropolis needs. */
public enum SitePreset {
    VILLAGE,
    TOWN,
    METROPOLIS,
    DEPARTEMENT,
    PROGRAMME;

    private static final int LARGEST_VILLAGE = 3_499;
    private static final int SMALLEST_METROPOLIS = 100_000;

    /** The sort a new site is proposed: what it is, then how many people live there. */
    public static SitePreset of(Tenant.Kind kind, int population) {
        return switch (kind) {
            case DEPARTEMENT -> DEPARTEMENT;
            case PROGRAMME, PLATFORM -> PROGRAMME;
            case COMMUNE, EPCI -> {
                if (population > LARGEST_VILLAGE) {
                    yield population < SMALLEST_METROPOLIS ? TOWN : METROPOLIS;
                }
                yield VILLAGE;
            }
        };
    }
}
