package fr.agissons.sharing.desk;

import fr.agissons.sharing.handover.Checks;
import fr.agissons.sharing.handover.DocumentView;
import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in at the counter, with what was typed before and what was wrong with it.
 *
 * @param page the loan it is about
 * @param typed what was typed, by field
 * @param errors what is wrong with it, in words
 */
public record CounterFields(LoanDeskPage page, Map<String, String> typed, FieldErrors errors) {
    /** What the server answers to a return that differs from what left. */
    static final String DIFFERENT = "sharing.handover.different";

    static List<Choice> conditions(Ui ui) {
        return Arrays.stream(Condition.values())
                .map(condition -> new Choice(condition.name(), ui.t(condition.key())))
                .toList();
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** How many are back unused. */
    public Field restField(Ui ui) {
        return Field.of(FieldKind.NUMBER, "rest", ui.t("sharing.supply.rest"))
                .hint(ui.t("sharing.supply.rest-hint"))
                .between(1, page.loan().taken() - page.loan().rest())
                .value(typed("rest"))
                .errors(errors);
    }

    /** Which of several units go out now. */
    public @Nullable Field outParts(Ui ui) {
        return parts(ui, "sharing.desk.parts-out-now", state -> state == LoanState.APPROVED);
    }

    /** Which of several units come back now. */
    public @Nullable Field backParts(Ui ui) {
        return parts(ui, "sharing.desk.parts-back-now", LoanState::isOut);
    }

    private @Nullable Field parts(Ui ui, String label, Predicate<LoanState> which) {
        List<DeskPart> some =
                page.parts().stream().filter(part -> which.test(part.state())).toList();
        return some.size() < 2
                ? null
                : Field.checkboxes(
                                "parts",
                                ui.t(label),
                                some.stream()
                                        .map(part -> new Choice(part.id().toString(), part.name() + ", " + part.code()))
                                        .toList())
                        .hint(ui.t("sharing.desk.parts-hint"))
                        .optional();
    }

    /** What one looks at before the thing goes out of the door. */
    public List<Field> handOverFields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.checkbox("identity", ui.t("sharing.desk.identity"))
                .checked(typed.containsKey("identity"))
                .errors(errors));
        fields.add(Field.checkbox("checked", ui.t("sharing.desk.checked"))
                .checked(typed.containsKey("checked"))
                .errors(errors));
        fields.addAll(Checks.fields(ui, page.sheet().questions(), typed, errors));
        fields.add(Field.checkbox("terms", ui.t("sharing.desk.terms"))
                .checked(typed.containsKey("terms"))
                .errors(errors));
        if (page.loan().depositCents() > 0) {
            fields.add(Field.radio(
                            "means",
                            ui.t("sharing.desk.deposit", ui.money(page.loan().depositCents())),
                            means(ui))
                    .value(typed("means"))
                    .errors(errors));
        }
        fields.add(Field.area("note", ui.t("sharing.desk.note"))
                .rows(2)
                .length(1000)
                .value(typed("note"))
                .optional());
        fields.add(photo(ui));
        fields.add(name(ui));
        return fields;
    }

    private static List<Choice> means(Ui ui) {
        return Arrays.stream(DepositMeans.values())
                .map(means -> new Choice(means.name(), ui.t(means.key())))
                .toList();
    }

    /** What one looks at when the thing is back. */
    public List<Field> backFields(Ui ui) {
        Condition before = page.loan().condition();
        List<Field> fields = new ArrayList<>(Checks.fields(ui, page.sheet().questions(), typed, errors));
        fields.addAll(List.of(
                Field.radio("condition", ui.t("sharing.desk.condition"), conditions(ui))
                        .hint(before == null ? null : ui.t("sharing.desk.condition-hint", ui.t(before.key())))
                        .value(typed("condition").isEmpty() && before != null ? before.name() : typed("condition"))
                        .errors(errors),
                Field.checkbox("complete", ui.t("sharing.desk.complete"))
                        .checked(typed.isEmpty() || typed.containsKey("complete"))
                        .optional(),
                Field.area("wrong", ui.t("sharing.desk.wrong"))
                        .hint(ui.t("sharing.desk.wrong-hint"))
                        .rows(3)
                        .length(500)
                        .value(typed("wrong"))
                        .errors(errors)
                        .optional()));
        if (DIFFERENT.equals(page.faults().get("wrong"))) {
            fields.add(Field.checkbox("asis", ui.t("sharing.handover.as-is")).optional());
        }
        fields.add(photo(ui));
        fields.add(name(ui));
        return fields;
    }

    /** One more picture, taken with the phone in hand. */
    private Field photo(Ui ui) {
        return Field.of(FieldKind.FILE, "photo", ui.t("sharing.handover.photo-field"))
                .hint(ui.t("sharing.handover.photo-hint", KeepProofs.MOST))
                .errors(errors)
                .optional();
    }

    /** Who signs at the counter. */
    private Field name(Ui ui) {
        return Field.text("name", ui.t("sharing.handover.name"))
                .hint(ui.t("sharing.handover.name-hint"))
                .length(200)
                .value(typed("name"))
                .errors(errors)
                .optional();
    }

    /** Signs a document at the counter that was left unsigned. */
    public Field laterName(Ui ui, DocumentView document) {
        return Field.text("name", ui.t("sharing.handover.name"))
                .within(document.way().slug())
                .length(200)
                .errors(errors);
    }

    /** What was agreed about what went wrong. */
    public List<Field> settleFields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("agreed", ui.t("sharing.desk.agreed"))
                .hint(ui.t("sharing.desk.agreed-hint"))
                .rows(3)
                .length(1000)
                .value(typed("agreed"))
                .errors(errors));
        if (page.loan().depositHeld() > 0) {
            fields.add(Field.text(
                            "retained",
                            ui.t("sharing.desk.retained", ui.money(page.loan().depositHeld())))
                    .hint(ui.t("sharing.desk.retained-hint"))
                    .unit("€")
                    .value(typed("retained").isEmpty() ? "0" : typed("retained"))
                    .errors(errors));
        }
        return fields;
    }

    /** Why not, or why it is gone. */
    public Field why(Ui ui, String field, String label) {
        return Field.area(field, ui.t(label))
                .rows(2)
                .length(500)
                .value(typed(field))
                .errors(errors);
    }
}
