package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.paper.PaperForm.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an agent types paper ballots, one after another.
 *
 * @param paper what stands on them
 * @param form what was typed
 * @param look what a look at it says; nothing before anything was typed
 * @param waiting papers somebody else has typed and nobody anew
 * @param answer what became of the reading just sent, or of the one before
 * @param before the paper that one was about
 */
public record TypingPage(
        Paper paper,
        PaperForm form,
        @Nullable Look look,
        List<Mark> waiting,
        @Nullable Typed answer,
        String before) {
    static final String PATH = EditionView.PATH + "/papiers";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.paper.type"))
                .lead(paper.edition().title())
                .crumb(ui.t("budget.paper.menu"), PATH)
                .staff();
    }

    public String path() {
        return path(paper.edition());
    }

    static String path(EditionView edition) {
        return PATH + "/" + edition.id();
    }

    /** The form for that paper. */
    public String path(Mark mark) {
        return path() + "?lot=" + mark.batch() + "&numero=" + mark.number();
    }

    /** Whether nothing can be typed, now or any more. */
    public boolean isShut() {
        return answer == Typed.CLOSED || answer == Typed.TOO_EARLY;
    }

    public @Nullable String flash(Ui ui) {
        Typed said = answer;
        return said != null && said.isKept() ? ui.t(said.key(), before) : null;
    }

    public FieldErrors errors(Ui ui) {
        Look seen = look;
        FieldErrors errors = seen == null ? FieldErrors.none() : PaperFields.errors(ui, paper, seen);
        Typed said = answer;
        return said == null || said.isKept() || isShut() ? errors : errors.and("numero", ui.t(said.key(), before));
    }

    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>(PaperFields.mark(ui, form, errors(ui)));
        fields.addAll(PaperFields.said(ui, form, paper, Nature.IN_HAND, errors(ui)));
        fields.add(PaperFields.reason(ui, form, false, errors(ui)));
        return fields;
    }

    /** What was understood of the choices, when the agent only wanted to look. */
    public List<String> understood(Ui ui) {
        Look seen = look;
        return seen == null ? List.of() : PaperFields.understood(ui, paper, seen);
    }

    public Table grid(Ui ui) {
        return PaperFields.grid(ui, paper);
    }
}
