package fr.agissons.participatorybudget.takeover;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.run.CountingForm;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a vote of the past is sent, and what was found in it.
 *
 * @param typed what was typed
 * @param sent the file that was sent
 * @param before the edition it became before, if it did
 * @param wrong message keys of what is wrong, by field
 */
public record TakeOverPage(
        Map<String, String> typed, SentFile sent, @Nullable EditionView before, Map<String, String> wrong) {
    static final String PATH = EditionView.ADMINISTRATION + "/reprendre";
    private static final Map<String, String> FIRST = first();

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.takeover.title"))
                .lead(ui.t("budget.takeover.lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .staff()
                .narrow();
    }

    public String path() {
        return PATH;
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        String key = sent.key();
        if (key != null) {
            String said = ui.t(key, sent.arguments().toArray());
            errors = errors.and("fichier", sent.line() > 0 ? ui.t("budget.code.line", sent.line()) + " " + said : said);
        }
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    /** What was found, a line each; nothing before a file was read. */
    public List<String> found(Ui ui) {
        PastVote vote = sent.vote();
        if (vote == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        found.add(ui.t(
                "budget.takeover.found", vote.ballots().size(), vote.projects().size()));
        found.add(ui.t("budget.takeover.found.envelope", ui.money(vote.cents())));
        found.add(ui.t(vote.voting().mode().key()));
        if (vote.blank() > 0) {
            found.add(ui.t("budget.takeover.found.blank", vote.blank()));
        }
        return found;
    }

    public List<Field> fields(Ui ui) {
        PastVote vote = sent.vote();
        Map<String, String> known = new LinkedHashMap<>();
        if (vote != null) {
            known.put("title", vote.title());
            known.put("from", vote.from() == null ? "" : vote.from().toString());
            known.put("to", vote.to() == null ? "" : vote.to().toString());
        }
        typed.forEach((name, value) -> {
            if (!value.isBlank()) {
                known.put(name, value);
            }
        });
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.FILE, "fichier", ui.t("budget.takeover.file"))
                .hint(ui.t("budget.takeover.file.hint")));
        fields.add(Field.text("title", ui.t("budget.takeover.name"))
                .hint(ui.t("budget.takeover.if-told"))
                .length(EditionWords.LONGEST_TITLE)
                .value(known.get("title"))
                .optional());
        fields.add(day(ui, "from", known));
        fields.add(day(ui, "to", known));
        if (vote != null && !vote.isInEuros()) {
            fields.add(Field.checkbox("euros", ui.t("budget.takeover.euros", vote.currency()))
                    .checked(typed.containsKey("euros")));
        }
        fields.addAll(CountingForm.fields(ui, typed.isEmpty() ? FIRST : typed));
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    private static Map<String, String> first() {
        Map<String, String> first = new LinkedHashMap<>(CountingForm.FIRST);
        first.put("method", "GREEDY_VOTES");
        first.put("ties", "RECOMMENDED");
        return Map.copyOf(first);
    }

    private static Field day(Ui ui, String name, Map<String, String> known) {
        return Field.of(FieldKind.DATE, name, ui.t("budget.takeover." + name))
                .hint(ui.t("budget.takeover.if-told"))
                .value(known.get(name))
                .optional();
    }
}
