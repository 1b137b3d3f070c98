package fr.agissons.core.onboarding;

import fr.agissons.core.onboarding.Checklist.Kind;
import fr.agissons.core.onboarding.Checklist.Step;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks what the current site has and lacks before its opening. */
@Component
public class LaunchChecklist {
    private static final String HAS = """
            select
                exists (select from membership where tenant_id = :tenant and role = 'ADMIN'),
                exists (select from search_document where tenant_id = :tenant)
            """;

    private final Reads reads;
    private final TownColours colours;
    private final SiteAddresses addresses;

    LaunchChecklist(Reads reads, TownColours colours, SiteAddresses addresses) {
        this.reads = reads;
        this.colours = colours;
        this.addresses = addresses;
    }

    private record Has(boolean admin, boolean content) {}

    /** The list as it is now. */
    public Checklist read() {
        Tenant site = Tenancy.current();
        Has has = reads.first(Has.class, HAS, Map.of()).orElseThrow();
        return new Checklist(List.of(
                new Step(Kind.ADMIN, has.admin()),
                new Step(Kind.LOOK, !site.theme().equals(colours.of(site.slug()))),
                new Step(Kind.CONTENT, has.content()),
                new Step(Kind.HOST, !addresses.isOurs(site.host()))));
    }
}
