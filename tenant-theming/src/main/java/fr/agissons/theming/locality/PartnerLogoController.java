package fr.agissons.theming.locality;

import fr.agissons.core.access.Requires;
import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.FileName;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.locality.PartnerDraft;
import fr.agissons.core.locality.PartnerLogo;
import fr.agissons.core.locality.ReadPartners;
import fr.agissons.core.locality.ReadPartners.Line;
import fr.agissons.core.locality.TendPartners;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Pictures;
import fr.agissons.theming.template.StaticTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where admins give a partner its picture. */
@Controller
class PartnerLogoController {
    private static final int ENOUGH = 320;
    private static final int WIDEST = 480;
    private static final int HIGHEST = 160;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadPartners read;
    private final TendPartners tend;
    private final KeepPictures pictures;

    PartnerLogoController(ReadPartners read, TendPartners tend, KeepPictures pictures) {
        this.read = read;
        this.tend = tend;
        this.pictures = pictures;
    }

    // Reading a picture costs more than anything else an admin asks for.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(LocalityNavigation.PARTNERS + "/{partner}/logo")
    Object bring(
            Ui ui,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(name = PartnerPage.FILE, required = false) @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        Line line = read.find(partner).orElseThrow(Refusals.NotFound::new);
        FieldErrors errors = FieldErrors.none();
        if (alt.strip().length() > PartnerLogo.LONGEST_ALT) {
            errors = errors.and(PartnerPage.ALT, ui.t("studio.error.length", PartnerLogo.LONGEST_ALT));
        } else {
            try {
                tend.show(partner, version, new PartnerLogo(file(line, sent), alt));
                return Said.after(ui, LocalityNavigation.PARTNERS + "/" + partner, "logo-garde");
            } catch (NoPicture refused) {
                errors = errors.and(PartnerPage.FILE, ui.t(refused.key()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var known = new PartnerDraft(line.name(), line.line(), line.website().orElse(""));
        return templates.localityPartner(
                ui, new PartnerPage(line, alt, errors, null), new PartnerForm(known, FieldErrors.none()));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(LocalityNavigation.PARTNERS + "/{partner}/logo/retirer")
    String takeAway(Ui ui, @PathVariable UUID partner, @RequestParam(defaultValue = "-1") int version) {
        tend.show(partner, version, null);
        return Said.after(ui, LocalityNavigation.PARTNERS + "/" + partner, "logo-retire");
    }

    /** The picture that was sent; without one, the picture that is there is described anew. */
    private FileName file(Line line, @Nullable MultipartFile sent) throws IOException, NoPicture {
        if (sent == null || sent.isEmpty()) {
            return line.logo().flatMap(FileName::parse).orElseThrow(() -> NoPicture.of(NoPicture.Reason.NONE_SENT));
        }
        return pictures.keep(
                Pictures.read(sent.getBytes(), ENOUGH),
                FileKind.PNG,
                photograph -> photograph.trimmed().within(WIDEST, HIGHEST).png());
    }
}
