package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where letters are given codes.
 *
 * @param edition the edition
 * @param made how many codes there are
 * @param flaws what is wrong with the list that was sent
 * @param wrong message key of what else is wrong
 */
public record LettersPage(
        EditionView edition,
        long made,
        List<Addressees.Flaw> flaws,
        @Nullable String wrong) {
    /** That more codes are wanted was not said. */
    static final String NOT_SURE = "budget.code.more.unsure";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.code.letters"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff();
    }

    public String path() {
        return edition.adminPath() + "/lettres";
    }

    /** Whether letters may be written for it. */
    public boolean isByCode() {
        var electorate = edition.electorate();
        return electorate != null && electorate.codes();
    }

    /** Whether each line of the roll is written to; otherwise a list of people is sent. */
    public boolean isByRoll() {
        return isByCode() && edition.voters().roll();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors =
                flaws.isEmpty() ? FieldErrors.none() : FieldErrors.none().and("liste", ui.t("budget.code.flaws"));
        String no = wrong;
        return no == null ? errors : errors.and(NOT_SURE.equals(no) ? "sure" : "numero", ui.t(no));
    }

    /** Whether codes were made that a second list would come on top of. */
    public boolean hasCodes() {
        return made > 0;
    }

    /** Whether codes that stand for no line can still be cancelled: nobody has voted yet. */
    public boolean isCancellable() {
        return hasCodes() && !edition.isFrozen();
    }

    /** That those of the new list have no letter yet. */
    public Field sure(Ui ui) {
        return Field.checkbox("sure", ui.t("budget.code.more.sure")).errors(errors(ui));
    }

    /** Whose letter is lost. */
    public Field number(Ui ui) {
        return Field.text("numero", ui.t("budget.code.one.number"))
                .hint(ui.t("budget.code.one.hint"))
                .length(40)
                .errors(errors(ui));
    }

    public Field field(Ui ui) {
        return Field.of(FieldKind.FILE, "liste", ui.t("budget.code.list"))
                .hint(ui.t("budget.code.list.hint"))
                .errors(errors(ui));
    }

    /** What is wrong, a line each. */
    public List<String> lines(Ui ui) {
        return flaws.stream()
                .map(flaw -> ui.t("budget.code.line", flaw.line()) + " " + ui.t(flaw.key(), flaw.text()))
                .toList();
    }
}
