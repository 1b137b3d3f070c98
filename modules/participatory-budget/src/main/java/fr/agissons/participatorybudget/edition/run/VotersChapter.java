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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        known.put("way", Way.of(electorate).name());
        Integer age = electorate.age();
        known.put("age", age == null ? "" : age.toString());
        known.put("districts", electorate.districts().name());
        if (electorate.tellsAges()) {
            known.put("by-age", "true");
        }
        return known;
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        List<Choice> districts = Arrays.stream(Districts.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Choice> ways = Arrays.stream(Way.values())
                .map(one -> new Choice(one.name(), ui.t(one.key()), ui.t(one.key() + "-hint")))
                .toList();
        return List.of(
                Field.radio("way", ui.t("budget.form.way"), ways)
                        .hint(ui.t("budget.form.way-hint"))
                        .value(typed.get("way")),
                Field.of(FieldKind.NUMBER, "age", ui.t("budget.form.age"))
                        .hint(ui.t("budget.form.age-hint"))
                        .between(0, Electorate.GREATEST_AGE)
                        .value(typed.get("age"))
                        .optional(),
                Field.radio("districts", ui.t("budget.form.districts"), districts)
                        .hint(ui.t("budget.form.districts-hint"))
                        .value(typed.get("districts")),
                Field.checkbox("by-age", ui.t("budget.form.by-age"))
                        .hint(ui.t("budget.form.by-age-hint"))
                        .checked(typed.containsKey("by-age"))
                        .optional());
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        Way way = typed.one("way", Way.class);
        Integer age = typed.numberOrNone("age", 0, Electorate.GREATEST_AGE);
        Districts districts = typed.one("districts", Districts.class);
        boolean ages = typed.ticked("by-age");
        if (ages && !way.hasRoll()) {
            typed.fault("by-age", "budget.form.by-age-wrong");
        }
        if (typed.faults().isEmpty()) {
            Electorate electorate = way.admits(age, districts);
            tend.admit(edition.id(), version, ages ? electorate.tellingAges() : electorate);
        }
    }

    /** How voters are known: never in two ways that do not meet. */
    private enum Way {
        ACCOUNTS(true, false, false),
        CODES(false, true, false),
        ROLL(false, false, true),
        ROLL_AND_CODES(false, true, true),
        ROLL_AND_ACCOUNTS(true, false, true),
        ALL_WAYS(true, true, true);

        private final boolean accounts;
        private final boolean codes;
        private final boolean roll;

        Way(boolean accounts, boolean codes, boolean roll) {
            this.accounts = accounts;
            this.codes = codes;
            this.roll = roll;
        }

        static Way of(Electorate electorate) {
            return Arrays.stream(values())
                    .filter(one -> one.accounts == electorate.accounts()
                            && one.codes == electorate.codes()
                            && one.roll == electorate.roll())
                    .findFirst()
                    .orElseThrow();
        }

        boolean hasRoll() {
            return roll;
        }

        Electorate admits(@Nullable Integer age, Districts districts) {
            return new Electorate(accounts, codes, roll, age, districts);
        }

        String key() {
            return "budget.form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
