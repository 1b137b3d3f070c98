package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may vote, and how they are known. */
@Component
class VotersChapter implements Chapter {
    private final TendEditions tend;

    VotersChapter(TendEditions tend) {
        this.tend = tend;
    }

    @Override
    public String slug() {
        return "electeurs";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean freezes() {
        return true;
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        Electorate electorate = edition.electorate();
        if (electorate == null) {
            return Map.of();
        }
        Map<String, String> known = new HashMap<>();
        tick(known, "accounts", electorate.accounts());
        tick(known, "codes", electorate.codes());
        tick(known, "roll", electorate.roll());
        Integer age = electorate.age();
        known.put("age", age == null ? "" : age.toString());
        known.put("districts", electorate.districts().name());
        return known;
    }

    private static void tick(Map<String, String> known, String name, boolean ticked) {
        if (ticked) {
            known.put(name, "true");
        }
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        List<Choice> districts = Arrays.stream(Districts.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        return List.of(
                box(ui, "accounts", typed),
                box(ui, "codes", typed),
                box(ui, "roll", typed),
                Field.of(FieldKind.NUMBER, "age", ui.t("budget.form.age"))
                        .hint(ui.t("budget.form.age-hint"))
                        .between(0, Electorate.GREATEST_AGE)
                        .value(typed.get("age"))
                        .optional(),
                Field.radio("districts", ui.t("budget.form.districts"), districts)
                        .hint(ui.t("budget.form.districts-hint"))
                        .value(typed.get("districts")));
    }

    private static Field box(Ui ui, String name, Map<String, String> typed) {
        return Field.checkbox(name, ui.t("budget.form." + name))
                .hint(ui.t("budget.form." + name + "-hint"))
                .checked(typed.containsKey(name))
                .optional();
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        boolean accounts = typed.ticked("accounts");
        boolean codes = typed.ticked("codes");
        boolean roll = typed.ticked("roll");
        if (!accounts && !codes && !roll) {
            typed.fault("accounts", "budget.form.nobody");
        }
        Integer age = typed.numberOrNone("age", 0, Electorate.GREATEST_AGE);
        Districts districts = typed.one("districts", Districts.class);
        if (typed.faults().isEmpty()) {
            tend.admit(edition.id(), version, new Electorate(accounts, codes, roll, age, districts));
        }
    }
}
