package fr.agissons.participatorybudget.idea.post;

import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's own ideas, with all that can be done with it.
 *
 * @param idea the idea
 * @param signers who signs it with its author
 * @param pictures what is shown of it
 * @param typed what was typed in the form that came back
 * @param errors what is wrong there
 * @param said message key of what has just been done
 * @param refused message key of why something was not done
 */
public record MyIdeaPage(
        MyIdea idea,
        List<MyIdea.Signer> signers,
        List<MyIdea.Picture> pictures,
        String typed,
        FieldErrors errors,
        @Nullable String said,
        @Nullable String refused) {
    static final int LONGEST_ALT = 300;
    private static final int LONGEST_ADDRESS = 254;

    public Head head(Ui ui) {
        return Head.of(idea.title())
                .crumb(ui.t("budget.menu.my-ideas"), MyIdeasPage.PATH)
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return MyIdeasPage.badge(ui, idea);
    }

    public @Nullable String flash(Ui ui) {
        String key = said;
        return key == null ? null : ui.t(key);
    }

    public String path(String act) {
        return idea.path() + "/" + act;
    }

    public boolean hasRoom() {
        return pictures.size() < IdeaPhotos.MOST;
    }

    private String typed(String field) {
        return errors.of(field) == null ? "" : typed;
    }

    public Field clarification(Ui ui) {
        return Field.area("words", ui.t("budget.idea.clarify-words"))
                .hint(ui.t("budget.idea.clarify-hint"))
                .rows(4)
                .length(TendIdeas.LONGEST_CLARIFICATION)
                .value(typed("words"))
                .errors(errors);
    }

    public Field address(Ui ui) {
        return Field.of(FieldKind.EMAIL, "email", ui.t("budget.idea.invite-address"))
                .hint(ui.t("budget.idea.invite-hint"))
                .length(LONGEST_ADDRESS)
                .value(typed("email"))
                .errors(errors);
    }

    public List<Field> photo(Ui ui) {
        return List.of(
                Field.of(FieldKind.FILE, "photo", ui.t("budget.idea.photo"))
                        .hint(ui.t("budget.idea.photo-hint"))
                        .errors(errors),
                Field.text("alt", ui.t("budget.idea.photo-alt"))
                        .hint(ui.t("budget.idea.photo-alt-hint"))
                        .length(LONGEST_ALT)
                        .value(errors.of("photo") == null && errors.of("alt") == null ? "" : typed)
                        .errors(errors));
    }
}
