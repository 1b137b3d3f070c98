package fr.agissons.sharing.desk;

import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing with its numbered units.
 *
 * @param model the thing
 * @param units its units
 * @param typed what was typed to add some
 * @param fault what is wrong with it, in words
 */
public record ModelPage(
        ModelView model,
        List<UnitRow> units,
        Map<String, String> typed,
        @Nullable String fault) {
    public Head head(Ui ui) {
        return Head.of(model.name())
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .unlisted();
    }

    static Badge badge(Ui ui, UnitState state) {
        Tone tone = switch (state) {
            case AVAILABLE -> Tone.SUCCESS;
            case OUT -> Tone.INFO;
            case MAINTENANCE -> Tone.WARNING;
            case LOST -> Tone.DANGER;
            case RETIRED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("sharing.desk.units"))
                .column(ui.t("sharing.desk.code"))
                .column(ui.t("sharing.desk.state"))
                .column(ui.t("sharing.desk.condition"))
                .column(ui.t("sharing.desk.reason"));
        for (UnitRow unit : units) {
            table.row(
                    unit.state() == UnitState.OUT ? unit.code() : ui.action(Action.quiet(unit.code(), unit.path())),
                    ui.badge(badge(ui, unit.state())),
                    ui.t(unit.condition().key()),
                    unit.reason());
        }
        return table;
    }

    public FieldErrors errors(Ui ui) {
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("codes", fault);
    }

    /** Many units at once, a code a line. */
    public List<Field> fields(Ui ui) {
        return List.of(
                Field.area("codes", ui.t("sharing.desk.codes"))
                        .hint(ui.t("sharing.desk.codes-hint"))
                        .rows(4)
                        .value(typed.getOrDefault("codes", ""))
                        .errors(errors(ui)),
                Field.radio("condition", ui.t("sharing.desk.condition"), CounterFields.conditions(ui))
                        .value(typed.getOrDefault("condition", Condition.GOOD.name())));
    }
}
