package fr.agissons.participatorybudget.edition.incident;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The incidents of a vote for those who run it.
 *
 * @param open whether one can be written down
 * @param typed what was typed of a new one
 * @param wrong message keys of what is wrong with it, by field
 */
public record IncidentsPage(
        EditionView edition,
        boolean open,
        List<IncidentView> incidents,
        Map<String, String> typed,
        Map<String, String> wrong) {
    static String path(EditionView edition) {
        return edition.adminPath() + "/incidents";
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.incident.title"))
                .lead(ui.t("budget.incident.lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff()
                .narrow();
    }

    public String path() {
        return path(edition);
    }

    /** Since when, and until when. */
    public static String when(Ui ui, IncidentView incident) {
        return incident.ended() == null
                ? ui.t("budget.incident.when", ui.dateTime(incident.began()))
                : ui.t("budget.incident.while", ui.dateTime(incident.began()), ui.dateTime(incident.ended()));
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    /** What happened, since when, until when. */
    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("words", ui.t("budget.incident.words"))
                .hint(ui.t("budget.incident.words-hint"))
                .rows(4)
                .length(VoteIncident.LONGEST)
                .value(typed.get("words")));
        fields.add(day(ui, "began").hint(ui.t("budget.run.until-day-hint")));
        fields.add(time(ui, "began"));
        fields.add(day(ui, "ended").optional().hint(ui.t("budget.incident.ended-hint")));
        fields.add(time(ui, "ended"));
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    private Field day(Ui ui, String which) {
        return Field.of(FieldKind.DATE, which + "-day", ui.t("budget.incident." + which + "-day"))
                .value(typed.get(which + "-day"));
    }

    private Field time(Ui ui, String which) {
        return Field.of(FieldKind.TIME, which + "-time", ui.t("budget.run.until-time"))
                .value(typed.get(which + "-time"))
                .optional();
    }
}
