package fr.agissons.console.life;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.life.erasure.Certificates;
import fr.agissons.core.life.erasure.KeptCertificate;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sites that are on their way out, and the certificates of those that are gone, to read and to take away. */
@Controller
class CertificateController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Certificates certificates;
    private final TenantDirectory directory;

    CertificateController(Certificates certificates, TenantDirectory directory) {
        this.certificates = certificates;
        this.directory = directory;
    }

    @Operators
    @GetMapping(CertificatesPage.PATH)
    JteModel list(Ui ui, @RequestParam(name = "fait", required = false) @Nullable String done) {
        List<Tenant> leaving = directory.all().stream()
                .filter(site -> site.state() == Tenant.State.CLOSING || site.state() == Tenant.State.ERASING)
                .sorted(Comparator.comparing(Tenant::slug))
                .toList();
        return templates.lifeCertificates(ui, new CertificatesPage(certificates.all(), leaving, done));
    }

    @Operators
    @GetMapping(CertificatesPage.PATH + "/{certificate}")
    ResponseEntity<String> take(@PathVariable UUID certificate) {
        KeptCertificate kept = certificates.one(certificate).orElseThrow(Refusals.NotFound::new);
        String attachment = ContentDisposition.attachment()
                .filename("effacement-" + kept.slug() + ".json")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .body(kept.document());
    }
}
