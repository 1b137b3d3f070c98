package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Tone;
import fr.agissons.theming.look.Desk;
import fr.agissons.theming.look.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each page of the studio: where one is, how far the draft has come, what has just happened.
 *
 * @param chapter the page
 * @param desk what lies before the admin
 * @param errors what is wrong with what was typed
 * @param said what was just done
 * @param overtaken who was faster, when somebody was
 */
public record Frame(
        Chapter chapter,
        Desk desk,
        FieldErrors errors,
        @Nullable String said,
        Outcome.@Nullable Overtaken overtaken) {
    static Frame of(Chapter chapter, Desk desk) {
        return new Frame(chapter, desk, FieldErrors.none(), null, null);
    }

    Frame saying(@Nullable String sentence) {
        return new Frame(chapter, desk, errors, sentence, overtaken);
    }

    Frame wrong(FieldErrors mistakes) {
        return new Frame(chapter, desk, mistakes, said, overtaken);
    }

    Frame overtaken(Outcome.Overtaken by) {
        return new Frame(chapter, desk, errors, said, by);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t(chapter.key() + ".title"))
                .lead(ui.t(chapter.key() + ".lead"))
                .crumb(ui.t("studio.menu"), Chapter.STUDIO)
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        return Arrays.stream(Chapter.values())
                .map(one -> new Tab(ui.t(one.key()), one.path(), one == chapter))
                .toList();
    }

    public boolean drafted() {
        return desk.draft() != null;
    }

    public Badge badge(Ui ui) {
        return drafted()
                ? Badge.of(Tone.INFO, ui.t("studio.state.draft"))
                : Badge.of(Tone.SUCCESS, ui.t("studio.state.published"));
    }

    /** Who last touched the draft, and when. */
    public String state(Ui ui) {
        Desk.Touch touch = desk.draft();
        if (touch == null) {
            return ui.t("studio.state.published-hint");
        }
        String name = touch.name();
        return name == null
                ? ui.t("studio.state.draft-hint-gone", ui.dateTime(touch.at()))
                : ui.t("studio.state.draft-hint", name, ui.dateTime(touch.at()));
    }

    public String overtakenBy(Ui ui) {
        String name = overtaken == null ? null : overtaken.name();
        return name == null ? ui.t("studio.overtaken.gone") : ui.t("studio.overtaken", name);
    }

    public Action large(Ui ui) {
        return Action.secondary(ui.t("studio.preview.large"), PreviewController.PREVIEW)
                .icon("external-link");
    }
}
