package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * Where letters are given codes.
 *
 * @param edition the edition
 * @param made how many codes there are
 * @param flaws what is wrong with the list that was sent
 */
public record LettersPage(EditionView edition, long made, List<Addressees.Flaw> flaws) {
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
        return flaws.isEmpty() ? FieldErrors.none() : FieldErrors.none().and("liste", ui.t("budget.code.flaws"));
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
