package fr.agissons.theming.studio;

import fr.agissons.core.access.Requires;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.FilesAway;
import fr.agissons.core.file.FilesFull;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.look.Desk;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.picture.Drawing;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import fr.agissons.theming.picture.Picture;
import fr.agissons.theming.picture.Pictures;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where admins bring the logo, the icon and the opening picture of their site. */
@Controller
@RequestMapping(Chapter.STUDIO + "/images")
class PictureController {
    private static final String LIMIT = "studio-pictures";

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLooks looks;
    private final Keeping keeping;
    private final TownFiles files;

    PictureController(ReadLooks looks, Keeping keeping, TownFiles files) {
        this.looks = looks;
        this.keeping = keeping;
        this.files = files;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping
    JteModel show(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Frame frame = Frame.of(Chapter.PICTURES, looks.desk()).saying(Said.of(ui, said));
        return templates.studioPictures(ui, new PicturesPage(frame, null));
    }

    // Reading a picture costs more than anything else an admin asks for.
    @Limited(times = 60, per = Per.HOUR, by = By.PERSON, name = LIMIT)
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/logo")
    Object logo(Ui ui, @RequestParam Map<String, String> typed, @Nullable MultipartFile fichier, HttpServletResponse to)
            throws IOException {
        return bring(ui, PictureKind.LOGO, typed, fichier, to);
    }

    @Limited(times = 60, per = Per.HOUR, by = By.PERSON, name = LIMIT)
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/icone")
    Object icon(Ui ui, @RequestParam Map<String, String> typed, @Nullable MultipartFile fichier, HttpServletResponse to)
            throws IOException {
        return bring(ui, PictureKind.FAVICON, typed, fichier, to);
    }

    @Limited(times = 60, per = Per.HOUR, by = By.PERSON, name = LIMIT)
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/accueil")
    Object hero(Ui ui, @RequestParam Map<String, String> typed, @Nullable MultipartFile fichier, HttpServletResponse to)
            throws IOException {
        return bring(ui, PictureKind.HERO, typed, fichier, to);
    }

    private Object bring(
            Ui ui,
            PictureKind kind,
            Map<String, String> typed,
            @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        Desk desk = looks.desk();
        String file = kind.place() + ".fichier";
        PictureForm form = PictureForm.read(kind, typed, desk.look());
        FieldErrors errors = form.errors(ui);
        Look look = form.over(desk.look());
        if (typed.containsKey("retirer")) {
            look = kind.takeAway(desk.look());
        } else if (errors.isEmpty() && (isSent(sent) || !form.cut().isNone())) {
            try {
                byte[] bytes = sent != null && isSent(sent) ? sent.getBytes() : present(kind, desk.look());
                look = kind.put(picture(form, bytes), look, files);
            } catch (NoPicture refused) {
                errors = errors.and(file, ui.t(key(refused.reason())));
            } catch (FilesFull full) {
                errors = errors.and(file, ui.t("studio.picture.error.full"));
            } catch (FilesAway away) {
                errors = errors.and(file, ui.t("studio.picture.error.away"));
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

    /** The picture that is there already, to be cut. */
    private byte[] present(PictureKind kind, Look look) throws NoPicture {
        String path = look.theme().getOrDefault(kind.token(), "");
        return FileName.parse(path.substring(Math.min(path.length(), FileName.FOLDER.length())))
                .flatMap(files::open)
                .orElseThrow(() -> NoPicture.of(NoPicture.Reason.NOT_ONE));
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

    private static String key(NoPicture.Reason reason) {
        return "studio.picture.error." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
