package fr.agissons.core.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/**
 * The operators' console as something a request can be bound to: sessions, sign-in and pages work there as in a town,
 * behind the same walls, and no town's page answers on its host.
 */
public final class PlatformSite {
    /** Its short name, which the identity provider's client bears too. */
    public static final String SLUG = "console";

    private final Tenants tenants;
    private final TenantDirectory directory;
    private final SiteAddresses addresses;

    PlatformSite(Tenants tenants, TenantDirectory directory, SiteAddresses addresses) {
        this.tenants = tenants;
        this.directory = directory;
        this.addresses = addresses;
    }

    /** Has it stand on the platform's own host; another node may have done so already. */
    public void stand() {
        if (directory.platform().isPresent()) {
            return;
        }
        try {
            tenants.open(List.of(new NewTenant(
                    SLUG,
                    Tenant.Kind.PLATFORM,
                    "Agissons",
                    addresses.consoleHost(),
                    Set.of(),
                    List.of(),
                    ZoneId.of("Europe/Paris"),
                    List.of(),
                    Map.of(),
                    Map.of("site.name.fr", "Console Agissons", "site.name.en", "Agissons console"))));
        } catch (DuplicateKeyException stands) {
            directory.reload();
        }
    }
}
