package fr.agissons.console.life;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.life.erasure.Certificates;
import fr.agissons.core.life.erasure.ErasureCertificate;
import fr.agissons.core.life.erasure.KeptCertificate;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sites that are gone, each with its certificate, and those that are about to go.
 *
 * @param certificates the latest first
 * @param leaving sites that were closed for good
 * @param done slug of a site whose erasure has just been asked for, or nothing
 */
public record CertificatesPage(
        List<KeptCertificate> certificates,
        List<Tenant> leaving,
        @Nullable String done) {
    static final String PATH = "/sites/effacements";
    private static final StaticTemplates PARTS = new StaticTemplates();

    public Head head(Ui ui) {
        return Head.of(ui.t("console.erasures.title"))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .lead(ui.t("console.erasures.lead"))
                .staff();
    }

    /** What has just been asked for, as long as it is not done. */
    public @Nullable String said(Ui ui) {
        return leaving.stream()
                .filter(site -> site.slug().equals(done))
                .findFirst()
                .map(site -> ui.t("console.erasures.soon", site.name()))
                .orElse(null);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "shield-check",
                ui.t("console.erasures.none"),
                ui.t("console.erasures.none-hint"),
                Action.secondary(ui.t("console.sites.everything"), "/sites"));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("console.erasures.title"))
                .column(ui.t("console.sites.site"))
                .column(ui.t("console.erasures.asked"))
                .column(ui.t("console.erasures.finished"))
                .column(ui.t("console.erasures.gone"))
                .column(ui.t("console.erasures.certificate"));
        for (KeptCertificate kept : certificates) {
            ErasureCertificate certificate = Certificates.read(kept);
            table.row(
                    PARTS.lifeErased(certificate.site()),
                    ui.when(certificate.askedAt()),
                    ui.when(certificate.finishedAt()),
                    summary(ui, certificate),
                    PARTS.lifeCertificate(ui, kept, PATH + "/" + kept.id()));
        }
        return table;
    }

    private static String summary(Ui ui, ErasureCertificate certificate) {
        return ui.t(
                "console.erasures.summary",
                certificate.total(),
                certificate.accounts().getOrDefault("forgotten", 0L),
                certificate.files());
    }
}
