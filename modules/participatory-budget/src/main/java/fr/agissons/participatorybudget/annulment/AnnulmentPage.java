package fr.agissons.participatorybudget.annulment;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.page.PhaseWords;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Annulments of an edition's vote for those who run it: the one that waits, those that were decided, and a new one.
 *
 * @param stage what an annulment would do now
 * @param all the latest first
 * @param me who reads this
 * @param alone whether nobody else could decide
 * @param typed what was typed of a new one
 * @param wrong message keys of what is wrong with it, by field
 */
public record AnnulmentPage(
        EditionView edition,
        Stage stage,
        List<AnnulmentRow> all,
        UUID me,
        boolean alone,
        Map<String, String> typed,
        Map<String, String> wrong) {
    static String path(EditionView edition) {
        return edition.adminPath() + "/annulation";
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.annulment.title"))
                .lead(ui.t("budget.annulment.lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff()
                .narrow();
    }

    public String path() {
        return path(edition);
    }

    /** The one that waits for somebody to decide. */
    public Optional<AnnulmentRow> proposed() {
        return all.stream().filter(row -> !row.isDecided()).findFirst();
    }

    public List<AnnulmentRow> decided() {
        return all.stream().filter(AnnulmentRow::isDecided).toList();
    }

    /** Whether whoever reads this proposed it, and another has to decide. */
    public boolean isMine(AnnulmentRow row) {
        return row.proposedBy().equals(me);
    }

    /** Why nobody can decide it as it was proposed, if so. */
    public Optional<String> obstacle(Ui ui, AnnulmentRow row) {
        if (stage != (row.opens() == null ? Stage.OVER : Stage.RUNNING)) {
            return Optional.of(ui.t("budget.annulment.not-now"));
        }
        return row.opens() != null && !row.opens().isAfter(ui.now())
                ? Optional.of(ui.t("budget.annulment.late"))
                : Optional.empty();
    }

    /** What an annulment does, sentence by sentence. */
    public List<String> then(Ui ui) {
        String key = "budget.annulment.then." + (stage == Stage.RUNNING ? "running" : "over");
        List<String> words = new ArrayList<>();
        for (int number = 1; number <= (stage == Stage.RUNNING ? 5 : 3); number++) {
            words.add(ui.t(key + "." + number));
        }
        return words;
    }

    /** Between when the vote is taken again, in words. */
    public Optional<String> hours(Ui ui, AnnulmentRow row) {
        return row.opens() == null || row.closes() == null
                ? Optional.empty()
                : Optional.of(
                        ui.t("budget.annulment.hours", ui.dateTime(row.opens()), PhaseWords.end(ui, row.closes())));
    }

    /** Whose it was, and when. */
    public String story(Ui ui, AnnulmentRow row) {
        return row.decider() == null || row.decidedAt() == null || row.ballots() == null
                ? ui.t("budget.annulment.by", row.proposer(), ui.dateTime(row.proposedAt()))
                : ui.t(
                        "budget.annulment.story",
                        row.proposer(),
                        row.decider(),
                        ui.dateTime(row.decidedAt()),
                        row.ballots());
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    /** Why, and between when it is taken again. */
    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("reason", ui.t("budget.run.reason"))
                .hint(ui.t("budget.annulment.reason-hint"))
                .rows(4)
                .length(Annulment.LONGEST_REASON)
                .value(typed.get("reason")));
        if (stage == Stage.RUNNING) {
            fields.add(day(ui, "opens"));
            fields.add(time(ui, "opens"));
            fields.add(day(ui, "closes"));
            fields.add(time(ui, "closes"));
        }
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    private Field day(Ui ui, String which) {
        return Field.of(FieldKind.DATE, which + "-day", ui.t("budget.annulment." + which + "-day"))
                .hint(ui.t("budget.run.until-day-hint"))
                .value(typed.get(which + "-day"));
    }

    private Field time(Ui ui, String which) {
        return Field.of(FieldKind.TIME, which + "-time", ui.t("budget.run.until-time"))
                .value(typed.get(which + "-time"))
                .optional();
    }
}
