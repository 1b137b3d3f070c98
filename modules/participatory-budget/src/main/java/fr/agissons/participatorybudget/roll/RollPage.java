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
 * Where a roll is sent.
 *
 * @param edition the edition
 * @param lines how many lines its roll has
 * @param flaws what is wrong with the file that was sent
 * @param taken what became of the file sent just before
 */
public record RollPage(
        EditionView edition,
        long lines,
        List<Addressees.Flaw> flaws,
        @Nullable Taken taken) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.roll.title"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff();
    }

    public String path() {
        return edition.adminPath() + "/liste";
    }

    /** Whether this edition has a roll. */
    public boolean isByRoll() {
        var electorate = edition.electorate();
        return electorate != null && electorate.roll();
    }

    /** Whether there are lines that a list may replace: nobody has voted yet. */
    public boolean isReplaceable() {
        return lines > 0 && !edition.isFrozen();
    }

    public Field replacing(Ui ui) {
        return Field.checkbox("remplacer", ui.t("budget.roll.replace"))
                .hint(ui.t("budget.roll.replace.hint"))
                .optional();
    }

    /** What became of the lines that were sent. */
    public @Nullable String flash(Ui ui) {
        Taken done = taken;
        return done == null
                ? null
                : ui.t("budget.roll.taken", done.fresh(), done.same(), done.corrected(), done.voted(), done.gone());
    }

    public FieldErrors errors(Ui ui) {
        return flaws.isEmpty() ? FieldErrors.none() : FieldErrors.none().and("liste", ui.t("budget.roll.flaws"));
    }

    public Field field(Ui ui) {
        return Field.of(FieldKind.FILE, "liste", ui.t("budget.roll.file"))
                .hint(ui.t("budget.roll.file.hint"))
                .errors(errors(ui));
    }

    /** What is wrong, a line each. */
    public List<String> lines(Ui ui) {
        return flaws.stream()
                .map(flaw -> ui.t("budget.code.line", flaw.line()) + " " + ui.t(flaw.key(), flaw.text()))
                .toList();
    }
}
