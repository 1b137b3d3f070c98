package fr.agissons.core.onboarding;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Letters;
import fr.agissons.core.notification.Letters.Letter;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.onboarding.TownOpening.Reason;
import fr.agissons.core.onboarding.TownOpening.Refused;
import fr.agissons.core.people.ExpectedAdmins;
import fr.agissons.core.tenancy.HostName;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prepares new sites and opens them to the public. Each act is one transaction and a line in the site's own journal. */
public final class OpenTown {
    private static final Pattern MAIL =
            Pattern.compile("(?=.{6,254}$)[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s.]+");
    private static final int LONGEST_NAME = 120;
    private static final String BEFORE_ALL = "NONE";

    private final Tenants tenants;
    private final SiteAddresses addresses;
    private final TownWords words;
    private final Clock clock;

    public OpenTown(Tenants tenants, SiteAddresses addresses, TownWords words, Clock clock) {
        this.tenants = tenants;
        this.addresses = addresses;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Prepares a site: it answers its admins at once, everybody else after {@link #open}.
     *
     * @param admin the address whose owner becomes its first admin when they sign in, if one is named
     */
    public TownOpening prepare(TownProposal proposal, @Nullable String admin) {
        Optional<Reason> mistake = mistake(proposal, admin);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        try {
            return new TownOpening.Done(tenants.add(
                            List.of(proposal.tenant(words)), Tenant.State.DRAFT, (site, transaction) -> {
                                if (admin != null) {
                                    ExpectedAdmins.expect(transaction, admin);
                                    invite(site, transaction, admin);
                                }
                                tell(site, transaction, BEFORE_ALL, Tenant.State.DRAFT);
                            })
                    .getFirst());
        } catch (DuplicateKeyException taken) {
            boolean slug = String.valueOf(taken.getMessage()).contains("tenant_slug_key");
            return new Refused(slug ? Reason.SLUG_TAKEN : Reason.HOST_TAKEN);
        }
    }

    /**
     * Opens many sites at once, all or none; nobody is expected as their admin.
     *
     * @throws DuplicateKeyException when a slug or a host is taken
     */
    public List<Tenant> openAll(List<TownProposal> proposals) {
        List<NewTenant> sites =
                proposals.stream().map(proposal -> proposal.tenant(words)).toList();
        return tenants.add(
                sites,
                Tenant.State.OPEN,
                (site, transaction) -> tell(site, transaction, BEFORE_ALL, Tenant.State.OPEN));
    }

    /** Opens a prepared site to the public; one that was closed is not opened by this way. */
    public TownOpening open(String slug) {
        Optional<Tenant> prepared = tenants.named(slug);
        if (prepared.isEmpty()) {
            return new Refused(Reason.UNKNOWN_SITE);
        }
        Tenant.State before = prepared.get().state();
        if (before != Tenant.State.DRAFT) {
            return new Refused(before == Tenant.State.OPEN ? Reason.ALREADY_OPEN : Reason.CLOSED);
        }
        boolean moved = tenants.move(
                prepared.get(),
                Tenant.State.OPEN,
                (site, transaction) -> tell(site, transaction, before.name(), Tenant.State.OPEN));
        return moved ? new TownOpening.Done(tenants.named(slug).orElseThrow()) : new Refused(Reason.ALREADY_OPEN);
    }

    /** What stands in the way of preparing this site, as far as can be known before. */
    public Optional<Reason> obstacle(TownProposal proposal, @Nullable String admin) {
        if (tenants.named(proposal.slug()).isPresent()) {
            return Optional.of(Reason.SLUG_TAKEN);
        }
        return mistake(proposal, admin).or(() -> tenants.on(proposal.host()).map(taken -> Reason.HOST_TAKEN));
    }

    private Optional<Reason> mistake(TownProposal proposal, @Nullable String admin) {
        if (!HostName.isOne(proposal.host())) {
            return Optional.of(Reason.NO_HOST_NAME);
        }
        if (addresses.isReserved(proposal.host())) {
            return Optional.of(Reason.HOST_TAKEN);
        }
        if (proposal.name().isBlank() || proposal.name().length() > LONGEST_NAME) {
            return Optional.of(Reason.NO_NAME);
        }
        return admin == null || MAIL.matcher(admin).matches() ? Optional.empty() : Optional.of(Reason.NO_MAIL_ADDRESS);
    }

    private void invite(Tenant site, JdbcClient transaction, String admin) {
        Letters.post(
                transaction,
                new Letter(
                        "onboarding.mail.admin",
                        admin,
                        "expected-admin",
                        List.of(Argument.of(site.name()), Argument.of(admin)),
                        "/connexion"),
                clock.instant());
    }

    private void tell(Tenant site, JdbcClient transaction, String from, Tenant.State to) {
        Journal.add(
                transaction,
                new StateChanged(
                        site.id(),
                        Ids.next(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        Me.find().map(Me::person).orElse(null),
                        "core.site",
                        new UUID(0, site.id().value()),
                        from,
                        to.name(),
                        ""));
    }
}
