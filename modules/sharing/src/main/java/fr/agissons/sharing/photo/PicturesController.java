package fr.agissons.sharing.photo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.picture.NoPicture;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who lend show what their things look like. */
@Controller
@RequestMapping("/pret/gestion/objets/{model}/photos")
class PicturesController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final TendPictures tend;
    private final ReadPhotos photos;

    PicturesController(TendPictures tend, ReadPhotos photos) {
        this.tend = tend;
        this.photos = photos;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID model) {
        return templates.photoPictures(ui, PicturesPage.of(tend.model(Me.current(), model), tend.of(model)));
    }

    @SignedIn
    // Reading a picture costs more than anything else somebody asks for.
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object add(
            Ui ui,
            @PathVariable UUID model,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile sent,
            @RequestParam(defaultValue = "") String alt,
            HttpServletResponse response) {
        Pictured known = tend.model(Me.current(), model);
        String words = PlainText.line(alt);
        FieldErrors errors = wrong(ui, "alt", words);
        try {
            if (errors.isEmpty()) {
                if (tend.add(Me.current(), model, photos.keep(sent), words)) {
                    return "redirect:" + ui.url(known.path());
                }
                errors = errors.and("photo", ui.t("sharing.pictures.enough", TendPictures.MOST));
            } else if (sent == null || sent.isEmpty()) {
                errors = errors.and(
                        "photo", ui.t(NoPicture.of(NoPicture.Reason.NONE_SENT).key()));
            }
        } catch (NoPicture refused) {
            errors = errors.and("photo", ui.t(refused.key()));
        }
        response.setStatus(UNPROCESSABLE);
        return templates.photoPictures(ui, new PicturesPage(known, tend.of(model), words, null, errors));
    }

    @SignedIn
    @PostMapping("/{picture}")
    Object describe(
            Ui ui,
            @PathVariable UUID model,
            @PathVariable UUID picture,
            @RequestParam(defaultValue = "") String alt,
            HttpServletResponse response) {
        Pictured known = tend.model(Me.current(), model);
        List<PictureView> pictures = tend.of(model);
        if (pictures.stream().noneMatch(one -> one.id().equals(picture))) {
            throw new Refusals.NotFound();
        }
        String words = PlainText.line(alt);
        FieldErrors errors = wrong(ui, picture + ".alt", words);
        if (errors.isEmpty()) {
            tend.describe(Me.current(), model, picture, words);
            return "redirect:" + ui.url(known.path());
        }
        response.setStatus(UNPROCESSABLE);
        return templates.photoPictures(ui, new PicturesPage(known, pictures, words, picture, errors));
    }

    private static FieldErrors wrong(Ui ui, String field, String words) {
        if (words.isEmpty()) {
            return FieldErrors.none().and(field, ui.t("sharing.pictures.alt-missing"));
        }
        return words.length() > PicturesPage.LONGEST
                ? FieldErrors.none().and(field, ui.t("sharing.pictures.alt-long", PicturesPage.LONGEST))
                : FieldErrors.none();
    }

    @SignedIn
    @PostMapping("/{picture}/monter")
    String up(Ui ui, @PathVariable UUID model, @PathVariable UUID picture) {
        tend.move(Me.current(), model, picture, true);
        return back(ui, model);
    }

    @SignedIn
    @PostMapping("/{picture}/descendre")
    String down(Ui ui, @PathVariable UUID model, @PathVariable UUID picture) {
        tend.move(Me.current(), model, picture, false);
        return back(ui, model);
    }

    @SignedIn
    @PostMapping("/{picture}/retirer")
    String remove(Ui ui, @PathVariable UUID model, @PathVariable UUID picture) {
        tend.remove(Me.current(), model, picture);
        return back(ui, model);
    }

    private static String back(Ui ui, UUID model) {
        return "redirect:" + ui.url("/pret/gestion/objets/" + model + "/photos");
    }
}
