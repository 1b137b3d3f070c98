package fr.agissons.participatorybudget.works.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A milestone that lies ahead, for the services that correct it or give it up.
 *
 * @param typed what was typed on the form that was sent
 * @param wrong message keys of what is wrong with it, by field
 */
public record WorksStepPage(
        WorksView works, WorksView.Step step, Map<String, String> typed, Map<String, String> wrong) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.works.correct.title"))
                .lead(step.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(works.title(), works.desk())
                .staff()
                .narrow();
    }

    public String path() {
        return works.desk() + "/etapes/" + step.id();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        LocalDate planned = step.plannedOn();
        return Stream.of(
                        WorksDeskPage.title(ui).value(typed.getOrDefault("title", step.title())),
                        WorksDeskPage.planned(ui)
                                .value(typed.getOrDefault("planned", planned == null ? "" : planned.toString())))
                .map(field -> field.errors(errors(ui)))
                .toList();
    }
}
