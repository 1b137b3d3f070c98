package fr.agissons.theming.studio;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.look.Desk;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.picture.Drawing;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import fr.agissons.theming.picture.Picture;
import fr.agissons.theming.picture.Pictures;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where admins bring the logo, the icon and the opening picture of their site. */
@Controller
@RequestMapping(Chapter.STUDIO + "/images")
class PictureController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLooks looks;
    private final Keeping keeping;
    private final KeepPictures pictures;

    PictureController(ReadLooks looks, Keeping keeping, KeepPictures pictures) {
        this.looks = looks;
        this.keeping = keeping;
        this.pictures = pictures;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping
    JteModel show(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Frame frame = Frame.of(Chapter.PICTURES, looks.desk()).saying(Said.of(ui, said));
        return templates.studioPictures(ui, new PicturesPage(frame, null));
    }

    // Reading a picture costs more than anything else an admin asks for.
    @Limited(times = 60, per = Per.HOUR, by = By.PERSON)
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/{place}")
    Object bring(
            Ui ui,
            @PathVariable String place,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        PictureKind kind = PictureKind.at(place).orElseThrow(Refusals.NotFound::new);
        Desk desk = looks.desk();
        String file = kind.place() + ".fichier";
        PictureForm form = PictureForm.read(kind, typed, desk.look());
        FieldErrors errors = form.errors(ui);
        Look look = form.over(desk.look());
        if (typed.containsKey("retirer")) {
            look = kind.takeAway(desk.look());
        } else if (errors.isEmpty() && (isSent(sent) || !form.cut().isNone())) {
            try {
                byte[] bytes = sent != null && isSent(sent)
                        ? sent.getBytes()
                        : pictures.present(desk.look().theme().getOrDefault(kind.token(), ""));
                look = kind.put(picture(form, bytes), look, pictures);
            } catch (NoPicture refused) {
                errors = errors.and(file, ui.t(refused.key()));
            }
        }
        return keeping.keep(
                ui,
                Chapter.PICTURES,
                typed,
                errors,
                look,
                response,
                frame -> templates.studioPictures(ui, new PicturesPage(frame, form)));
    }

    private static boolean isSent(@Nullable MultipartFile sent) {
        return sent != null && !sent.isEmpty();
    }

    private static Picture picture(PictureForm form, byte[] bytes) throws NoPicture {
        Picture picture = Pictures.read(bytes, form.kind().enough());
        boolean whole = form.cut().isNone();
        return switch (picture) {
            case Drawing drawing -> {
                if (!whole || !form.kind().mayBeDrawn()) {
                    throw NoPicture.of(NoPicture.Reason.OTHER_FORMAT);
                }
                yield drawing;
            }
            case Photograph photograph -> whole ? photograph : form.cut().of(photograph);
        };
    }
}
