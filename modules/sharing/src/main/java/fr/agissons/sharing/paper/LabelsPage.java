package fr.agissons.sharing.paper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where labels are chosen before they are printed.
 *
 * @param library the library
 * @param name its name
 * @param model the only thing whose labels are offered, if it is only one
 * @param labels every label there can be
 * @param form what is chosen
 * @param faults what is wrong with it, by field, as message keys
 */
public record LabelsPage(
        UUID library,
        String name,
        @Nullable UUID model,
        List<Label> labels,
        LabelForm form,
        Map<String, String> faults) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.labels.title"))
                .lead(ui.t("sharing.labels.lead"))
                .crumb(name, "/pret/gestion/" + library)
                .unlisted()
                .narrow();
    }

    public String path() {
        return "/pret/gestion/" + library + "/etiquettes";
    }

    /** The same page with all or none of them chosen. */
    public String choosing(String which) {
        return path() + "?choix=" + which + (model == null ? "" : "&objet=" + model);
    }

    /** Whether there are more than one page offers. */
    public boolean isCut() {
        return labels.size() >= ReadLabels.MOST;
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(
                    fault.getKey(), ui.t(fault.getValue(), form.sheet().perSheet(), LabelForm.MOST));
        }
        return errors;
    }

    /** The things, each with its numbered ones to choose from. */
    public List<Field> units(Ui ui) {
        Map<UUID, List<Label>> byModel = new LinkedHashMap<>();
        labels.forEach(label ->
                byModel.computeIfAbsent(label.model(), any -> new ArrayList<>()).add(label));
        List<Field> fields = new ArrayList<>();
        for (List<Label> group : byModel.values()) {
            Field field = Field.checkboxes(
                            "unit",
                            group.getFirst().name(),
                            group.stream()
                                    .map(label -> new Choice(label.unit().toString(), label.code()))
                                    .toList())
                    .chosen(form.units().stream().map(UUID::toString).toList())
                    .wanted();
            // The first of them is where the summary of what is wrong leads.
            fields.add(
                    fields.isEmpty()
                            ? field.errors(errors(ui))
                            : field.within(group.getFirst().model().toString()));
        }
        return fields;
    }

    public List<Field> sheet(Ui ui) {
        return List.of(
                Field.radio(
                                "format",
                                ui.t("sharing.labels.format"),
                                Arrays.stream(LabelFormat.values())
                                        .map(format -> new Choice(format.name(), ui.t(format.key())))
                                        .toList())
                        .value(form.format())
                        .errors(errors(ui)),
                Field.of(FieldKind.NUMBER, "start", ui.t("sharing.labels.start"))
                        .hint(ui.t("sharing.labels.start-hint"))
                        .between(1, LabelFormat.SMALL.perSheet())
                        .value(form.start())
                        .errors(errors(ui)));
    }
}
