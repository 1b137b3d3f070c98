package fr.agissons.server;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.LifeChange;
import fr.agissons.core.life.TownLife;
import fr.agissons.core.life.archive.ArchiveHeldBack;
import fr.agissons.core.life.archive.ArchiveLimits;
import fr.agissons.core.life.archive.ArchiveManifest;
import fr.agissons.core.life.archive.ArchiveRefused;
import fr.agissons.core.life.archive.ArchiveTown;
import fr.agissons.core.life.archive.ImportTown;
import fr.agissons.core.life.erasure.Certificates;
import fr.agissons.core.life.erasure.KeptCertificate;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;

/** What operators do to a site from the command line, in the database that a running server works on. */
final class LifeCommand {
    private final LifeOptions options;
    private final TownFiles files;
    private final Duration grace;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param files where the servers keep them
     * @param grace how long a site waits to be erased when nothing else is said
     */
    LifeCommand(LifeOptions options, TownFiles files, Duration grace) {
        this.options = options;
        this.files = files;
        this.grace = grace;
    }

    /**
     * @param towns the database as the server's role
     * @param platform the same as the platform's role
     */
    TenantCommand.Said runOn(DataSource towns, DataSource platform) {
        try {
            return switch (options.act()) {
                case "archive" -> archive(towns, platform);
                case "import" -> imported(platform);
                case "certificates" -> certificates(platform);
                default -> act(platform);
            };
        } catch (DataAccessResourceFailureException | TransactionException away) {
            return TenantCommand.Said.no("La base ne répond pas : lancez d’abord « infra/agissons run ».");
        } catch (IOException failed) {
            return TenantCommand.Said.no(
                    "Le fichier " + options.file() + " ne peut pas être lu ou écrit : " + failed.getMessage());
        }
    }

    private TenantCommand.Said act(DataSource platform) {
        TownLife life = new TownLife(Tenants.on(platform), platform, clock);
        String site = options.site();
        String reason = options.reason();
        return switch (options.act()) {
            case "suspend" ->
                said(
                        life.suspend(site, reason),
                        town -> town.name() + " est suspendu ; pour le rouvrir :" + " infra/agissons tenant resume "
                                + site + " --reason TEXTE");
            case "resume" -> said(life.resume(site, reason), town -> town.name() + " est de nouveau ouvert.");
            case "keep" ->
                said(
                        life.reopen(site, reason),
                        town -> town.name() + " ne sera pas effacé : il est de nouveau comme avant.");
            default ->
                said(
                        life.close(
                                site,
                                options.host(),
                                reason,
                                options.days().map(Duration::ofDays).orElse(grace)),
                        town -> town.name() + " est fermé et sera effacé à partir du "
                                + life.closing(town).orElseThrow().eraseAt()
                                + ". Pour le garder : infra/agissons tenant keep " + site + " --reason TEXTE");
        };
    }

    private TenantCommand.Said said(LifeChange change, Function<Tenant, String> done) {
        return switch (change) {
            case LifeChange.Done made -> new TenantCommand.Said(true, done.apply(made.site()));
            case LifeChange.Refused refused -> TenantCommand.Said.no(LifeWords.why(refused.reason(), options.site()));
        };
    }

    /** Under another name until it is whole, for its owner's eyes only. */
    private TenantCommand.Said archive(DataSource towns, DataSource platform) throws IOException {
        Optional<Tenant> town = Tenants.on(platform).named(options.site());
        if (town.isEmpty()) {
            return TenantCommand.Said.no(LifeWords.why(LifeChange.Reason.UNKNOWN_SITE, options.site()));
        }
        Path file = Path.of(options.file());
        if (Files.exists(file)) {
            return TenantCommand.Said.no("Le fichier " + file + " existe déjà : donnez un autre nom.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                OutputStream out = Channels.newOutputStream(channel)) {
            ArchiveManifest manifest = new ArchiveTown(towns, platform, files, clock).write(town.get(), "", out);
            channel.force(true);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new TenantCommand.Said(
                    true,
                    "%s : %d tables, %d lignes, état du %s. L’archive contient des données personnelles : gardez-la en lieu sûr."
                            .formatted(file, manifest.tables().size(), manifest.rows(), manifest.takenAt()));
        } catch (ArchiveHeldBack heldBack) {
            return TenantCommand.Said.no(LifeWords.why(heldBack));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private TenantCommand.Said imported(DataSource platform) throws IOException {
        try {
            Tenant town = new ImportTown(platform, files, ArchiveLimits.USUAL, clock)
                    .from(Path.of(options.file()), Optional.of(options.host()).filter(host -> !host.isEmpty()));
            return new TenantCommand.Said(
                    true,
                    town.name() + " est arrivé, suspendu, sur " + town.host()
                            + ". Pour l’ouvrir : infra/agissons tenant resume " + town.slug() + " --reason TEXTE");
        } catch (ArchiveRefused refused) {
            return TenantCommand.Said.no(LifeWords.why(refused));
        }
    }

    private TenantCommand.Said certificates(DataSource platform) {
        List<KeptCertificate> all = new Certificates(platform)
                .all().stream()
                        .filter(one -> options.site().isEmpty() || one.slug().equals(options.site()))
                        .toList();
        if (all.isEmpty()) {
            return new TenantCommand.Said(
                    true, "Aucun site n’a été effacé" + (options.site().isEmpty() ? "." : " sous ce nom."));
        }
        boolean whole = all.stream().allMatch(KeptCertificate::whole);
        return new TenantCommand.Said(
                whole,
                all.stream()
                        .map(one -> "%s  %s  effacé le %s  empreinte %s%s%n%s"
                                .formatted(
                                        one.id(),
                                        one.slug(),
                                        one.finishedAt(),
                                        one.sha256(),
                                        one.whole() ? "" : "  MODIFIÉ DEPUIS",
                                        one.document()))
                        .collect(Collectors.joining("\n")));
    }
}
