package fr.agissons.server;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.SitePreset;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.territory.Communes;
import fr.agissons.theming.color.ProposedColours;
import fr.agissons.theming.home.FirstWords;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ClassUtils;

/** Prepares and opens sites from the command line, in the database that a running server works on. */
final class TenantCommand {
    private final TenantOptions options;
    private final SiteAddresses addresses;

    TenantCommand(TenantOptions options, Map<String, String> environment) {
        this.options = options;
        this.addresses = new SiteAddresses(
                environment.getOrDefault("AGISSONS_PUBLICSCHEME", "https"),
                Integer.parseInt(environment.getOrDefault("AGISSONS_PUBLICPORT", "0")),
                environment.getOrDefault("AGISSONS_SITESUFFIX", "localhost"));
    }

    /** What is to be said to the operator. */
    record Said(boolean done, String text) {
        static Said no(String text) {
            return new Said(false, text);
        }
    }

    Said runOn(DataSource database) {
        try {
            OpenTown sites = new OpenTown(Tenants.on(database), addresses, new FirstWords(), Clock.systemUTC());
            return options.slug().isEmpty() ? create(sites) : said(sites.open(options.slug()), options.slug());
        } catch (DataAccessResourceFailureException | TransactionException away) {
            return Said.no("La base ne répond pas : lancez d’abord « infra/agissons run ».");
        }
    }

    private Said create(OpenTown sites) {
        TownProposals proposals = new TownProposals(Communes.load(), new ProposedColours(), addresses, modules());
        List<TownProposal> meant = proposals.of(options.place());
        if (meant.isEmpty()) {
            return Said.no("« " + options.place() + " » n’est ni un code INSEE, ni un SIREN, ni une commune connue.");
        }
        if (meant.size() > 1) {
            return Said.no("Plusieurs communes portent ce nom ; dites laquelle :"
                    + meant.stream()
                            .map(town -> "\n  --insee " + town.territory().getFirst() + "  " + town.label())
                            .collect(Collectors.joining()));
        }
        TownProposal chosen = adapted(proposals, meant.getFirst());
        String admin = options.admin().isEmpty() ? null : options.admin();
        TownOpening prepared = sites.prepare(chosen, admin);
        boolean goesOn = options.opens() && prepared instanceof TownOpening.Done;
        return said(goesOn ? sites.open(chosen.slug()) : prepared, goesOn ? chosen.slug() : chosen.host());
    }

    private TownProposal adapted(TownProposals proposals, TownProposal proposal) {
        TownProposal adapted = proposal;
        if (!options.name().isEmpty()) {
            adapted = adapted.named(options.name());
        }
        if (!options.host().isEmpty()) {
            adapted = adapted.on(options.host().toLowerCase(Locale.ROOT));
        }
        SitePreset preset = options.preset();
        return preset == null ? adapted : proposals.as(preset, adapted);
    }

    private Said said(TownOpening opening, String asked) {
        return switch (opening) {
            case TownOpening.Done done -> new Said(true, done(done.site()));
            case TownOpening.Refused refused -> Said.no(why(refused.reason(), asked));
        };
    }

    private String done(Tenant site) {
        String address = addresses.origin(site) + "/";
        if (site.state() == Tenant.State.OPEN) {
            return site.name() + " est ouvert : " + address;
        }
        return """
                %s est en préparation : seuls ses administrateurs voient %s
                Pour l’ouvrir à tous : infra/agissons tenant open %s""".formatted(site.name(), address, site.slug());
    }

    private static String why(TownOpening.Reason reason, String asked) {
        return switch (reason) {
            case SLUG_TAKEN -> "Cette collectivité a déjà son site.";
            case HOST_TAKEN ->
                "L’adresse " + asked + " est déjà celle d’un autre site ; choisissez-en une avec --host.";
            case NO_HOST_NAME -> "« " + asked + " » n’est pas une adresse de site, comme agissons.colombes.fr.";
            case NO_NAME -> "Le nom du site compte de 1 à 120 caractères.";
            case NO_MAIL_ADDRESS -> "Après --admin, il faut une adresse de courriel, comme prenom.nom@exemple.fr.";
            case UNKNOWN_SITE -> "Aucun site ne s’appelle « " + asked + " ».";
            case ALREADY_OPEN -> "Ce site est déjà ouvert.";
            case CLOSED -> "Ce site a été fermé : il ne s’ouvre pas par ce chemin.";
        };
    }

    /** The modules on the class path, as the server finds them: manifests ask for nothing. */
    private static Modules modules() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(CivicModule.class));
        return new Modules(scanner.findCandidateComponents("fr.agissons").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (CivicModule) BeanUtils.instantiateClass(type))
                .sorted(Comparator.comparing(CivicModule::slug))
                .toList());
    }
}
