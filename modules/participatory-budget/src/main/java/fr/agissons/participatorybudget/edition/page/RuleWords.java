package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Minimum;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.theming.Ui;
import java.util.ArrayList;
import java.util.List;

/** The rules of an edition in plain words, sentence by sentence, as everybody reads them before the vote. */
public final class RuleWords {
    private RuleWords() {}

    /** Who may vote. */
    public static List<String> voters(Ui ui, EditionView edition) {
        if (edition.taken()) {
            return List.of(ui.t("budget.rules.voters.elsewhere"));
        }
        Electorate electorate = edition.electorate();
        if (electorate == null) {
            return List.of(ui.t("budget.rules.voters.none"));
        }
        List<String> words = new ArrayList<>();
        if (electorate.takesUpLines()) {
            words.add(ui.t("budget.rules.voters." + (electorate.codes() ? "all-ways" : "roll-and-accounts")));
            words.add(ui.t("budget.rules.voters.line"));
        } else if (electorate.accounts()) {
            words.add(ui.t("budget.rules.voters.accounts"));
        } else if (electorate.codes() && electorate.roll()) {
            words.add(ui.t("budget.rules.voters.roll-and-codes"));
        } else if (electorate.codes()) {
            words.add(ui.t("budget.rules.voters.codes"));
        } else if (electorate.roll()) {
            words.add(ui.t("budget.rules.voters.roll"));
        }
        Integer age = electorate.age();
        words.add(age == null ? ui.t("budget.rules.voters.any-age") : ui.t("budget.rules.voters.age", age));
        if (edition.envelopes().stream().anyMatch(envelope -> envelope.district() != null)) {
            words.add(ui.t(electorate.districts().key() + ".words"));
        }
        words.add(ui.t("budget.rules.voters.once"));
        if (electorate.tellsAges()) {
            words.add(ui.t("budget.rules.voters.by-age"));
        }
        return words;
    }

    /** What a ballot may hold. */
    public static List<String> voting(Ui ui, EditionView edition) {
        VotingRule rule = edition.voting();
        if (rule == null) {
            return List.of(ui.t("budget.rules.voting.none"));
        }
        List<String> words = new ArrayList<>();
        words.add(
                switch (rule.mode()) {
                    case APPROVAL -> ui.t("budget.rules.voting.approval", rule.most());
                    case KNAPSACK -> ui.t("budget.rules.voting.knapsack");
                    case POINTS -> ui.t("budget.rules.voting.points", rule.points(), rule.perProject());
                    case RANKING -> ui.t("budget.rules.voting.ranking", rule.most());
                });
        if (rule.mode() != VotingMode.KNAPSACK) {
            words.add(ui.t("budget.rules.voting.no-money"));
        }
        Minimum kind = rule.minimumKind();
        Long least = rule.minimum();
        if (kind != null && least != null) {
            words.add(
                    switch (kind) {
                        case PROJECTS -> ui.t("budget.rules.voting.least-projects", least);
                        case AMOUNT -> ui.t("budget.rules.voting.least-amount", ui.money(least));
                        case PERCENT -> ui.t("budget.rules.voting.least-percent", least);
                    });
        }
        words.add(ui.t(edition.taken() ? "budget.rules.voting.elsewhere" : "budget.rules.voting.change"));
        return words;
    }

    /** How ballots become a result. */
    public static List<String> counting(Ui ui, EditionView edition) {
        CountingRule rule = edition.counting();
        if (rule == null) {
            return List.of(ui.t("budget.rules.counting.none"));
        }
        List<String> words = new ArrayList<>();
        words.add(ui.t(rule.method().key() + ".words"));
        if (rule.completion() != Completion.NONE) {
            Long step = rule.stepCents();
            words.add(ui.t(rule.completion().key() + ".words", step == null ? "" : ui.money(step)));
            if (step != null) {
                words.add(
                        ui.t(rule.exhaustive() ? "budget.rules.counting.exhaustive" : "budget.rules.counting.overrun"));
            }
        }
        if (rule.comparison()) {
            words.add(ui.t("budget.rules.counting.comparison"));
        }
        if (rule.threshold() > 0) {
            boolean points = edition.voting() != null
                    && (edition.voting().mode() == VotingMode.POINTS
                            || edition.voting().mode() == VotingMode.RANKING);
            words.add(ui.t(
                    points ? "budget.rules.counting.threshold-points" : "budget.rules.counting.threshold",
                    rule.threshold()));
        }
        if (edition.envelopes().size() > 1) {
            words.add(ui.t("budget.rules.counting.each"));
        }
        words.add(ui.t(rule.ties().key() + ".words"));
        if (rule.ties() == Ties.SEED) {
            words.add(ui.t(
                    edition.taken() ? "budget.rules.counting.elsewhere" : "budget.rules.counting.commitment",
                    edition.commitment()));
        }
        if (!edition.taken()) {
            words.add(ui.t("budget.rules.few"));
        }
        return words;
    }
}
