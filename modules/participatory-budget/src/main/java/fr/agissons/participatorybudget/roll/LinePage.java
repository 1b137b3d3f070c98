package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.ballot.page.MemberWay;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * Where a member says which line of the roll is theirs.
 *
 * @param edition the edition
 * @param number the number that was typed
 * @param born the date of birth that was typed
 * @param no why it was not taken up
 */
public record LinePage(
        EditionView edition,
        String number,
        String born,
        @Nullable No no) {
    /**
     * Why not.
     *
     * @param field where it is said
     * @param key its message key
     */
    record No(String field, String key) {}

    /** Whether there are lines to take up at this moment. */
    static boolean isFor(Ui ui, EditionView edition) {
        return edition.voters().takesUpLines() && edition.pollingAt(ui.now()) == Polling.OPEN;
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.line.title"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .unlisted()
                .narrow();
    }

    public String path() {
        return MemberWay.path(edition);
    }

    /** Whether letters are sent in this edition. */
    public boolean isByLetter() {
        return edition.voters().codes();
    }

    /** A letter goes first where letters are sent. */
    public Action.Weight weight() {
        return isByLetter() ? Action.Weight.SECONDARY : Action.Weight.PRIMARY;
    }

    public FieldErrors errors(Ui ui) {
        No why = no;
        return why == null ? FieldErrors.none() : FieldErrors.none().and(why.field(), ui.t(why.key()));
    }

    public Field code(Ui ui) {
        return Field.text("code", ui.t("budget.code.field"))
                .hint(ui.t("budget.code.hint"))
                .length(40)
                .autocomplete("one-time-code")
                .errors(errors(ui));
    }

    public Field number(Ui ui) {
        return Field.text("numero", ui.t("budget.line.number"))
                .hint(ui.t("budget.line.number.hint"))
                .value(number)
                .length(40)
                .errors(errors(ui));
    }

    public Field born(Ui ui) {
        return Field.of(FieldKind.DATE, "naissance", ui.t("budget.line.born"))
                .value(born)
                .autocomplete("bday")
                .errors(errors(ui));
    }
}
