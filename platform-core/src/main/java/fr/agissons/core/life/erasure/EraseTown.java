package fr.agissons.core.life.erasure;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases the towns whose grace period is over. Each step can be done again, and what is done is known from what is left:
 * stopped anywhere, the next call goes on from there.
 */
public final class EraseTown {
    private static final Logger LOG = LoggerFactory.getLogger(EraseTown.class);

    private final Endings endings;
    private final TownRows rows;
    private final LonelyAccounts accounts;
    private final TownFiles files;
    private final Supplier<@Nullable IdentityProvider> identities;
    private final Consumer<String> progress;

    /**
     * @param towns the database as the server's role, which sees one town
     * @param platform the same as the platform's role
     * @param identities who holds the accounts, nothing where nobody does
     */
    public EraseTown(
            DataSource towns,
            DataSource platform,
            Tenants tenants,
            TownFiles files,
            Supplier<@Nullable IdentityProvider> identities,
            Clock clock) {
        this(
                new Endings(tenants, platform, clock),
                new TownRows(towns, platform),
                new LonelyAccounts(platform),
                files,
                identities,
                piece -> {});
    }

    /**
     * @param progress told after each piece that is gone
     */
    EraseTown(
            Endings endings,
            TownRows rows,
            LonelyAccounts accounts,
            TownFiles files,
            Supplier<@Nullable IdentityProvider> identities,
            Consumer<String> progress) {
        this.endings = endings;
        this.rows = rows;
        this.accounts = accounts;
        this.files = files;
        this.identities = identities;
        this.progress = progress;
    }

    /** Erases all that is due; a town that cannot be finished now stays closed and is tried again at the next call. */
    public List<ErasureCertificate> eraseDue() {
        List<ErasureCertificate> finished = new ArrayList<>();
        for (Tenant town : endings.due()) {
            try {
                erase(town).ifPresent(finished::add);
            } catch (RuntimeException notYet) {
                LOG.warn("The site {} is not erased yet", town.slug(), notYet);
            }
        }
        return finished;
    }

    /** Nothing when the closing was taken back at the last moment. */
    Optional<ErasureCertificate> erase(Tenant town) {
        if (town.state() != State.ERASING && !endings.begin(town)) {
            return Optional.empty();
        }
        LOG.info("The site {} is being erased", town.slug());
        IdentityProvider provider = identities.get();
        if (provider != null && !endings.accountsDone(town)) {
            LonelyAccounts.Outcome outcome = accounts.forget(town, provider, progress);
            endings.accountsDone(town, outcome);
        }
        rows.erase(town, progress);
        endings.filesFound(town, Tenancy.call(town, files::all).size());
        Tenancy.run(town, files::forgetAll);
        progress.accept("files");
        if (provider != null) {
            provider.remove(town);
            progress.accept("client");
        }
        ErasureCertificate certificate = endings.finish(town, provider != null);
        LOG.info("The site {} is erased: certificate {}", town.slug(), certificate.id());
        return Optional.of(certificate);
    }
}
