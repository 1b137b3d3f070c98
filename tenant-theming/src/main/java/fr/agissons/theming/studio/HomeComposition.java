package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.home.HomeLayout;
import fr.agissons.theming.home.HomePages;
import fr.agissons.theming.speech.Speech;
import java.util.List;

/**
 * The parts of the home page, to be put in order, shown or hidden, and the town's own words among them.
 *
 * @param frame what stands around
 * @param form what is known or was composed
 */
public record HomeComposition(Frame frame, HomeForm form) {
    public List<HomeLayout.Part> parts() {
        return form.layout().parts();
    }

    public String name(Ui ui, String part) {
        String key = "home.part." + part;
        return ui.knows(key) ? ui.t(key) : part;
    }

    /** What is to be known of a part before one shows it. */
    public String hint(Ui ui, HomeLayout.Part part) {
        boolean empty = form.text().values().stream().allMatch(String::isEmpty);
        if (part.key().equals(HomePages.TEXT) && empty) {
            return ui.t("studio.home.text-empty");
        }
        return part.shown() ? "" : ui.t("studio.home.hidden");
    }

    public List<Speech> languages() {
        return Speech.ALL;
    }

    public List<Field> text(Ui ui, Speech speech) {
        String language = speech.language();
        return List.of(
                Field.text("titre-" + language, ui.t("studio.home.title"))
                        .value(form.text().get("titre-" + language))
                        .length(HomeForm.LONGEST_TITLE)
                        .optional()
                        .errors(frame.errors()),
                Field.area("texte-" + language, ui.t("studio.home.text"))
                        .hint(ui.t("studio.home.text-hint"))
                        .value(form.text().get("texte-" + language))
                        .length(HomeForm.LONGEST_TEXT)
                        .rows(6)
                        .optional()
                        .errors(frame.errors()));
    }
}
