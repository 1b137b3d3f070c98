package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Minimum;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a ballot may hold. */
@Component
class VotingChapter implements Chapter {
    private static final int MOST_PERCENT = 100;
    private static final long MOST_CENTS = 100_000_000_000L;
    private static final String NONE = "NONE";

    private final TendEditions tend;

    VotingChapter(TendEditions tend) {
        this.tend = tend;
    }

    @Override
    public String slug() {
        return "vote";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean freezes() {
        return true;
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        VotingRule rule = edition.voting();
        if (rule == null) {
            return Map.of("most", "3", "points", "10", "perProject", "5", "minimumKind", NONE);
        }
        Map<String, String> known = new HashMap<>();
        known.put("mode", rule.mode().name());
        Integer most = rule.most();
        Integer points = rule.points();
        Integer perProject = rule.perProject();
        known.put("most", most == null ? "" : most.toString());
        known.put("points", points == null ? "" : points.toString());
        known.put("perProject", perProject == null ? "" : perProject.toString());
        Minimum kind = rule.minimumKind();
        Long least = rule.minimum();
        known.put("minimumKind", kind == null ? NONE : kind.name());
        if (least != null) {
            known.put("minimum", kind == Minimum.AMOUNT ? Euros.typed(least) : least.toString());
        }
        return known;
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        List<Choice> modes = Arrays.stream(VotingMode.values())
                .map(mode -> new Choice(mode.name(), ui.t(mode.key()), ui.t(mode.key() + ".hint")))
                .toList();
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice(NONE, ui.t("budget.minimum.none")));
        Arrays.stream(Minimum.values()).forEach(kind -> kinds.add(new Choice(kind.name(), ui.t(kind.key()))));
        return List.of(
                Field.radio("mode", ui.t("budget.form.mode"), modes).value(typed.get("mode")),
                number(ui, "most", VotingRule.MOST_PROJECTS, typed),
                number(ui, "points", VotingRule.MOST_POINTS, typed),
                number(ui, "perProject", VotingRule.MOST_POINTS, typed),
                Field.select("minimumKind", ui.t("budget.form.minimumKind"), kinds)
                        .hint(ui.t("budget.form.minimumKind-hint"))
                        .value(typed.get("minimumKind")),
                Field.text("minimum", ui.t("budget.form.minimum"))
                        .hint(ui.t("budget.form.minimum-hint"))
                        .length(20)
                        .value(typed.get("minimum"))
                        .optional());
    }

    private static Field number(Ui ui, String name, int greatest, Map<String, String> typed) {
        return Field.of(FieldKind.NUMBER, name, ui.t("budget.form." + name))
                .hint(ui.t("budget.form." + name + "-hint"))
                .between(1, greatest)
                .value(typed.get(name))
                .optional();
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        VotingRule rule = least(
                switch (typed.one("mode", VotingMode.class)) {
                    case APPROVAL -> VotingRule.approval(typed.number("most", 1, VotingRule.MOST_PROJECTS));
                    case KNAPSACK -> VotingRule.knapsack();
                    case RANKING -> VotingRule.ranking(typed.number("most", 1, VotingRule.MOST_PROJECTS));
                    case POINTS -> {
                        int points = typed.number("points", 1, VotingRule.MOST_POINTS);
                        yield VotingRule.points(points, typed.number("perProject", 1, points));
                    }
                },
                typed);
        if (typed.faults().isEmpty()) {
            tend.rule(edition.id(), version, rule);
        }
    }

    private static VotingRule least(VotingRule rule, Typed typed) {
        if (NONE.equals(typed.line("minimumKind"))) {
            return rule;
        }
        Minimum kind = typed.one("minimumKind", Minimum.class);
        long least = switch (kind) {
            case PROJECTS -> typed.number("minimum", 1, VotingRule.MOST_PROJECTS);
            case PERCENT -> typed.number("minimum", 1, MOST_PERCENT);
            case AMOUNT -> typed.cents("minimum", 1, MOST_CENTS);
        };
        try {
            return rule.atLeast(least, kind);
        } catch (IllegalArgumentException doesNotFit) {
            typed.fault(kind == Minimum.PROJECTS ? "minimum" : "minimumKind", "budget.form.minimum-wrong");
            return rule;
        }
    }
}
