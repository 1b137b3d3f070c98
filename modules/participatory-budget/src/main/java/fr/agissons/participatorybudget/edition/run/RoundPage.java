package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.Check;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.VoteMove;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition for those who run it: what is missing, what can be written, what can be done.
 *
 * @param chapters its chapters, in order
 * @param typed what was typed to make its vote last longer
 * @param wrong message keys of what is wrong with it, by field
 */
public record RoundPage(
        EditionView edition, List<ChapterLink> chapters, Map<String, String> typed, Map<String, String> wrong) {
    /** A chapter as the page names it, and whether it can still be written. */
    public record ChapterLink(String key, String path, boolean open) {}

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.run.round", edition.title()))
                .lead(edition.words().summary())
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .staff();
    }

    public Badge badge(Ui ui) {
        return RoundsPage.badge(ui, edition);
    }

    public List<Map.Entry<Check, Boolean>> checks() {
        return List.copyOf(edition.checklist().entrySet());
    }

    /** Message key of whether the vote can open; of one that has begun, whether all is in order. */
    public String readiness(Ui ui) {
        if (!edition.isReady()) {
            return "budget.run.not-ready";
        }
        return edition.pollingAt(ui.now()) == Polling.BEFORE ? "budget.run.ready" : "budget.run.in-order";
    }

    /** Where what is missing is mended. */
    public Optional<String> mend(Check check) {
        return switch (check) {
            case WORDS -> Optional.of(edition.adminPath() + "/textes");
            case ENVELOPES -> Optional.of(edition.adminPath() + "/enveloppes");
            case PROJECTS, PRICES -> Optional.of(edition.adminPath() + "/projets");
            case VOTING, MINIMUM -> Optional.of(edition.adminPath() + "/vote");
            case COUNTING -> Optional.of(edition.adminPath() + "/comptage");
            case ELECTORATE -> Optional.of(edition.adminPath() + "/electeurs");
            case VOTERS ->
                Optional.of(edition.adminPath()
                        + (edition.electorate() == null
                                ? "/electeurs"
                                : edition.voters().roll() ? "/liste" : "/lettres"));
            case PHASES -> Optional.of(edition.adminPath() + "/calendrier");
            case SEED, PUBLISHED -> Optional.empty();
        };
    }

    public Action look(Ui ui) {
        return edition.published()
                ? Action.secondary(ui.t("budget.run.see"), edition.path())
                : Action.secondary(ui.t("budget.run.preview"), edition.adminPath() + "/apercu");
    }

    /** Whether its vote is under way and can be made longer. */
    public boolean canLast(Ui ui) {
        return edition.isIn(Phase.VOTE, ui.now());
    }

    /** Those a vote under way can be made longer for alone. */
    private List<Choice> districts() {
        return only().isPresent()
                ? List.of()
                : edition.extendable().stream()
                        .map(name -> new Choice(name, name))
                        .toList();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    /** The one district the vote can be longer for, since it is over for all others by then. */
    public Optional<String> only() {
        return edition.limit().map(VoteMove::district);
    }

    /** For whom where that can be said, until when, and why. */
    public List<Field> extensionFields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        List<Choice> districts = districts();
        if (!districts.isEmpty()) {
            fields.add(Field.select("district", ui.t("budget.run.extend-for"), districts)
                    .prompt(ui.t("budget.run.extend-for-all"))
                    .hint(ui.t("budget.run.extend-for-hint"))
                    .value(typed.get("district"))
                    .optional());
        }
        fields.add(Field.of(FieldKind.DATE, "day", ui.t("budget.run.until-day"))
                .hint(ui.t("budget.run.until-day-hint"))
                .value(typed.get("day")));
        fields.add(Field.of(FieldKind.TIME, "time", ui.t("budget.run.until-time"))
                .value(typed.get("time"))
                .optional());
        fields.add(Field.area("reason", ui.t("budget.run.reason"))
                .hint(ui.t("budget.run.reason-hint"))
                .rows(3)
                .length(1000)
                .value(typed.get("reason")));
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }
}
