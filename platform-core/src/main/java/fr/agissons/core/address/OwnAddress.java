package fr.agissons.core.address;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.HostName;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a town to a name of its own: wished for, looked up, and answered on when the DNS bears it out. */
@Component
public class OwnAddress {
    private final WishedHosts wished;
    private final NameCheck check;
    private final Tenants tenants;
    private final SiteAddresses addresses;
    private final Clock clock;

    OwnAddress(WishedHosts wished, NameCheck check, Tenants tenants, SiteAddresses addresses, Clock clock) {
        this.wished = wished;
        this.check = check;
        this.tenants = tenants;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Why a name cannot be wished for. */
    public enum Mistake {
        NO_HOST_NAME,
        /** It belongs to the platform, which gives such names itself. */
        OURS,
        TAKEN
    }

    /** The name the current town wishes for, if it does. */
    public Optional<WishedAddress> wish() {
        return wished.find().map(check::wished);
    }

    /** Notes the name; it is nobody's before the DNS bears it out. */
    public Optional<Mistake> wishFor(String host) {
        if (!HostName.isOne(host)) {
            return Optional.of(Mistake.NO_HOST_NAME);
        }
        if (addresses.isOurs(host) || addresses.isReserved(host)) {
            return Optional.of(Mistake.OURS);
        }
        if (tenants.on(host).filter(taken -> isMain(taken, host)).isPresent()) {
            return Optional.of(Mistake.TAKEN);
        }
        wished.put(host);
        return Optional.empty();
    }

    /** A town may come back to a name it had; what another holds is taken. */
    private static boolean isMain(Tenant holder, String host) {
        return !holder.id().equals(Tenancy.current().id()) || holder.host().equals(host);
    }

    /** Wishes for nothing any more. */
    public void giveUp() {
        wished.remove();
    }

    /** Looks the wished name up and, when it is good, moves the site there: its other names lead to it from then on. */
    public Finding move(WishedAddress wish) {
        Finding found = check.look(wish);
        if (found != Finding.GOOD) {
            return found;
        }
        if (!tenants.rehost(Tenancy.current(), wish.host(), (site, transaction) -> tell(site, transaction, wish))) {
            return Finding.TAKEN;
        }
        wished.remove();
        return Finding.GOOD;
    }

    private void tell(Tenant site, JdbcClient transaction, WishedAddress wish) {
        Journal.add(
                transaction,
                new StateChanged(
                        site.id(),
                        Ids.next(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        Me.find().map(Me::person).orElse(null),
                        "core.address",
                        new UUID(0, site.id().value()),
                        addresses.isOurs(site.host()) ? "PLATFORM" : "OWN",
                        "OWN",
                        site.host() + " → " + wish.host()));
    }
}
