package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.idea.ShowIdeas;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.picture.NoPicture;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where those who sign an idea show what it could look like. */
@Controller
@RequestMapping(MyIdeasPage.PATH + "/{idea}/photos")
class PhotoController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final ShowIdeas show;
    private final IdeaPhotos photos;

    PhotoController(ReadMine read, ShowIdeas show, IdeaPhotos photos) {
        this.read = read;
        this.show = show;
        this.photos = photos;
    }

    @SignedIn
    // Reading a picture costs more than anything else somebody asks for.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object add(
            Ui ui,
            @PathVariable UUID idea,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile sent,
            @RequestParam(defaultValue = "") String alt,
            HttpServletResponse response) {
        read.one(Me.current(), idea);
        String words = PlainText.line(alt);
        FieldErrors errors = words.isEmpty() || words.length() > MyIdeaPage.LONGEST_ALT
                ? FieldErrors.none().and("alt", ui.t("budget.idea.photo-alt-wrong"))
                : FieldErrors.none();
        try {
            if (errors.isEmpty()) {
                if (show.hasRoom(Me.current(), idea) && show.add(Me.current(), idea, photos.keep(sent), words)) {
                    return "redirect:" + ui.url(MyIdea.path(idea) + "?fait=photo");
                }
                errors = errors.and("photo", ui.t("budget.idea.photo-enough", ShowIdeas.MOST));
            }
        } catch (NoPicture refused) {
            errors = errors.and("photo", ui.t(refused.key()));
        }
        response.setStatus(UNPROCESSABLE);
        return templates.ideaOwn(ui, read.page(Me.current(), idea, words, errors, null, null));
    }

    @SignedIn
    @PostMapping("/{picture}/retirer")
    String remove(Ui ui, @PathVariable UUID idea, @PathVariable UUID picture) {
        show.remove(Me.current(), idea, picture);
        return "redirect:" + ui.url(MyIdea.path(idea));
    }
}
