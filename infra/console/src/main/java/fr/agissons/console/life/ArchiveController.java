package fr.agissons.console.life;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.life.archive.ArchiveHeldBack;
import fr.agissons.core.life.archive.ArchiveTown;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands an operator a whole site in one file, written while it is read. */
@Controller
class ArchiveController {
    private static final String PATH = "/sites/{site}/archive";

    private final StaticTemplates templates = new StaticTemplates();
    private final Tenants tenants;
    private final ArchiveTown archives;
    private final Clock clock;

    ArchiveController(Tenants tenants, ArchiveTown archives, Clock clock) {
        this.tenants = tenants;
        this.archives = archives;
        this.clock = clock;
    }

    @Operators
    @GetMapping(PATH)
    JteModel ask(Ui ui, @PathVariable String site) {
        return templates.lifeArchive(ui, new ArchivePage(whole(site), "", FieldErrors.none()));
    }

    // Each time, the whole site travels.
    @Limited(times = 30, per = Per.HOUR, by = By.PERSON)
    @Operators
    @PostMapping(PATH)
    @Nullable
    JteModel take(
            Ui ui,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response)
            throws IOException {
        Tenant town = whole(site);
        if (reason.isBlank() || reason.strip().length() > ArchivePage.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FieldErrors errors = FieldErrors.none().and("reason", ui.t("console.life.error.reason"));
            return templates.lifeArchive(ui, new ArchivePage(town, reason, errors));
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(town));
        try {
            archives.write(town, reason.strip(), response.getOutputStream());
        } catch (ArchiveHeldBack heldBack) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw new Refusals.Conflict(heldBack.key());
        } catch (RuntimeException failed) {
            // Where nothing has left yet, the page that says so is no attachment.
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw failed;
        }
        return null;
    }

    private String attachment(Tenant town) {
        String day = LocalDate.ofInstant(clock.instant(), town.zone()).toString();
        return ContentDisposition.attachment()
                .filename(town.slug() + "-" + day + ".zip")
                .build()
                .toString();
    }

    /** A site whose erasure has begun is a site no more. */
    private Tenant whole(String slug) {
        Tenant known = tenants.named(slug).orElseThrow(Refusals.NotFound::new);
        if (known.state() == Tenant.State.ERASING) {
            throw new Refusals.Conflict("console.life.error.not-now");
        }
        return known;
    }
}
