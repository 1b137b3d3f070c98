package fr.agissons.theming.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.comment.CommentView;
import fr.agissons.core.comment.CommentedThing;
import fr.agissons.core.comment.OneThread;
import fr.agissons.core.comment.ReadComments;
import fr.agissons.core.comment.WriteComments;
import fr.agissons.core.comment.Written;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.comment.CommentPage.Act;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something is said under a thing, answered, put better and taken back. */
@Controller
class CommentController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final String ONE = CommentPaths.WRITE + "/{comment}";
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadComments read;
    private final WriteComments write;

    CommentController(ReadComments read, WriteComments write) {
        this.read = read;
        this.write = write;
    }

    @Open
    @GetMapping(ONE)
    JteModel thread(
            Ui ui, @PathVariable UUID comment, @RequestParam(name = "apres", required = false) @Nullable UUID after) {
        return templates.commentThread(
                ui, new ThreadPage(read.thread(comment, ui.me().orElse(null), after), after != null));
    }

    @SignedIn
    // A form sent back for a slip counts too; a lively evening has a dozen answers.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "comment")
    @PostMapping(CommentPaths.WRITE)
    Object say(
            Ui ui,
            @RequestParam("genre") String kind,
            @RequestParam("objet") UUID subject,
            @RequestParam(name = "sous", required = false) @Nullable UUID under,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            @RequestParam(name = "official", required = false) @Nullable String official,
            HttpServletResponse response) {
        Me me = Me.current();
        CommentedThing thing = read.thing(kind, subject, me);
        String words = PlainText.lines(typed);
        FieldErrors errors = wrong(ui, words);
        Written written = errors.isEmpty()
                ? write.write(me, kind, subject, under, official != null, words)
                : new Written(null, null);
        if (written.comment() != null) {
            return back(ui, thing, written.comment());
        }
        response.setStatus(written.closed() == null ? UNPROCESSABLE : CONFLICT);
        CommentView about = under == null ? null : read.one(under, me);
        return templates.commentForm(
                ui,
                new CommentPage(
                        kind,
                        thing,
                        about,
                        under == null ? Act.SAY : Act.REPLY,
                        words,
                        official != null,
                        write.mayAnswer(me),
                        errors,
                        written.closed()));
    }

    @SignedIn
    @GetMapping(ONE + "/repondre")
    JteModel reply(Ui ui, @PathVariable UUID comment) {
        Me me = Me.current();
        OneThread one = read.thread(comment, me, null);
        CommentView about = read.one(comment, me);
        return templates.commentForm(
                ui,
                new CommentPage(
                        one.kind(),
                        one.thing(),
                        about,
                        Act.REPLY,
                        "",
                        false,
                        write.mayAnswer(me),
                        FieldErrors.none(),
                        about.isVisible() ? one.thing().closed() : "core.comment.conflict"));
    }

    @SignedIn
    @GetMapping(ONE + "/modifier")
    JteModel edit(Ui ui, @PathVariable UUID comment) {
        CommentView about = own(comment);
        String late = about.isCorrectable(ui.now()) ? null : "comment.too-late";
        return editing(ui, about, about.words(), FieldErrors.none(), late);
    }

    @SignedIn
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping(ONE + "/modifier")
    Object change(
            Ui ui,
            @PathVariable UUID comment,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            HttpServletResponse response) {
        CommentView about = own(comment);
        String words = PlainText.lines(typed);
        FieldErrors errors = wrong(ui, words);
        if (!errors.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return editing(ui, about, words, errors, null);
        }
        if (!write.edit(Me.current(), comment, words)) {
            response.setStatus(CONFLICT);
            return editing(ui, about, words, errors, "comment.too-late");
        }
        return back(ui, read.thread(comment, Me.current(), null).thing(), comment);
    }

    @SignedIn
    @PostMapping(ONE + "/retirer")
    String remove(Ui ui, @PathVariable UUID comment) {
        CommentedThing thing = read.thread(comment, Me.current(), null).thing();
        write.remove(Me.current(), comment);
        return "redirect:" + ui.url(thing.path() + "#" + CommentPaths.PLACE);
    }

    private CommentView own(UUID comment) {
        CommentView about = read.one(comment, Me.current());
        if (!about.own()) {
            throw new Refusals.NotFound();
        }
        return about;
    }

    private JteModel editing(Ui ui, CommentView about, String words, FieldErrors errors, @Nullable String refused) {
        OneThread one = read.thread(about.id(), Me.current(), null);
        return templates.commentForm(
                ui, new CommentPage(one.kind(), one.thing(), about, Act.EDIT, words, false, false, errors, refused));
    }

    private static FieldErrors wrong(Ui ui, String words) {
        if (words.isEmpty()) {
            return FieldErrors.none().and("words", ui.t("comment.error.empty"));
        }
        return words.length() > WriteComments.LONGEST_WORDS
                ? FieldErrors.none().and("words", ui.t("comment.error.long", WriteComments.LONGEST_WORDS))
                : FieldErrors.none();
    }

    private static String back(Ui ui, CommentedThing thing, UUID comment) {
        return "redirect:" + ui.url(thing.path() + "#c-" + comment);
    }
}
