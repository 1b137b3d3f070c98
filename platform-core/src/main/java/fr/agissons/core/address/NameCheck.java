package fr.agissons.core.address;

import fr.agissons.core.address.DnsRecords.ResolverAwayException;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a name leads to the platform and its owner means the current town: both, or anybody could claim any name. */
@Component
class NameCheck {
    private final DnsRecords dns;
    private final Edge edge;

    NameCheck(DnsRecords dns, Edge edge) {
        this.dns = dns;
        this.edge = edge;
    }

    WishedAddress wished(String host) {
        return new WishedAddress(host, edge.host(), Tenancy.current().slug());
    }

    Finding look(WishedAddress wish) {
        try {
            Set<String> aliases = dns.aliases(wish.host());
            Set<String> addresses = dns.addresses(wish.host());
            if (aliases.isEmpty() && addresses.isEmpty()) {
                return Finding.NO_ROUTE;
            }
            if (!aliases.contains(edge.host()) && !areOurs(addresses)) {
                return Finding.OTHER_ROUTE;
            }
            return dns.texts(wish.proofName()).contains(wish.proof()) ? Finding.GOOD : Finding.NO_PROOF;
        } catch (ResolverAwayException away) {
            return Finding.RESOLVER_AWAY;
        }
    }

    /** A domain's bare name cannot be an alias: it may have the platform's addresses instead. */
    private boolean areOurs(Set<String> addresses) {
        return !addresses.isEmpty() && dns.addresses(edge.host()).containsAll(addresses);
    }
}
