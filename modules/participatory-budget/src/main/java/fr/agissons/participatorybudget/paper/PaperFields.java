package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Fault;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.page.Totals;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.paper.PaperForm.Look;
import fr.agissons.participatorybudget.paper.PaperForm.Mistake;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The questions about one paper, the same for whoever types it and for whoever decides. */
final class PaperFields {
    private PaperFields() {}

    /** Which paper it is. */
    static List<Field> mark(Ui ui, PaperForm form, FieldErrors errors) {
        return List.of(
                Field.text("lot", ui.t("budget.paper.batch"))
                        .hint(ui.t("budget.paper.batch.hint"))
                        .value(form.batch())
                        .length(8)
                        .errors(errors),
                Field.text("numero", ui.t("budget.paper.number"))
                        .value(form.number())
                        .length(5)
                        .errors(errors));
    }

    /** What it says. */
    static List<Field> said(Ui ui, PaperForm form, Paper paper, List<Nature> natures, FieldErrors errors) {
        EditionView edition = paper.edition();
        List<Field> fields = new ArrayList<>();
        String mode = paper.rule().mode().name().toLowerCase(Locale.ROOT);
        fields.add(Field.text("choix", ui.t("budget.paper.choices"))
                .hint(ui.t("budget.paper.choices.hint." + mode))
                .value(form.choices())
                .length(Reading.LONGEST_SAID)
                .optional()
                .errors(errors));
        if (edition.voters().districts() != Districts.ALL) {
            List<Choice> districts = edition.envelopes().stream()
                    .map(EnvelopeView::district)
                    .filter(Objects::nonNull)
                    .map(name -> new Choice(name, name))
                    .toList();
            fields.add(Field.select("quartier", ui.t("budget.paper.district"), districts)
                    .prompt(ui.t("budget.paper.district.none"))
                    .value(form.district())
                    .optional()
                    .errors(errors));
        }
        List<Choice> choices = natures.stream()
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        fields.add(Field.radio("nature", ui.t("budget.paper.nature"), choices)
                .value(form.nature())
                .errors(errors));
        return fields;
    }

    /** Why it is void, or why somebody decides so. */
    static Field reason(Ui ui, PaperForm form, boolean decides, FieldErrors errors) {
        Field field = Field.text("motif", ui.t("budget.paper.reason"))
                .hint(ui.t(decides ? "budget.paper.reason.decides" : "budget.paper.reason.void"))
                .value(form.reason())
                .length(Reading.LONGEST_REASON)
                .errors(errors);
        return decides ? field : field.optional();
    }

    /** What is to be mended, beside its field. */
    static FieldErrors errors(Ui ui, Paper paper, Look look) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Mistake mistake : look.mistakes()) {
            said.computeIfAbsent(mistake.field(), any -> new ArrayList<>()).add(ui.t(mistake.key(), mistake.text()));
        }
        for (Fault fault : look.faults()) {
            said.computeIfAbsent("choix", any -> new ArrayList<>()).add(Totals.say(ui, paper, fault));
        }
        if (!look.faults().isEmpty()) {
            said.computeIfAbsent("choix", any -> new ArrayList<>()).add(ui.t("budget.paper.or-void"));
        }
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, List<String>> entry : said.entrySet()) {
            errors = errors.and(entry.getKey(), String.join(" ", entry.getValue()));
        }
        return errors;
    }

    /** What was understood: each project by its name, and how far each envelope is. */
    static List<String> understood(Ui ui, Paper paper, Look look) {
        List<String> lines = new ArrayList<>();
        for (EnvelopeView envelope : paper.edition().envelopes()) {
            var picks = paper.in(envelope.id(), look.choices());
            if (!picks.isEmpty()) {
                picks.forEach(pick -> {
                    var one = Objects.requireNonNull(paper.candidate(pick.project()));
                    lines.add(one.number() + ". " + one.title() + (pick.weight() == null ? "" : " = " + pick.weight()));
                });
                lines.add(Totals.name(ui, envelope) + " – " + Totals.say(ui, paper, envelope, picks));
            }
        }
        return lines;
    }

    /** Which number stands for which project. */
    static Table grid(Ui ui, Paper paper) {
        Table table = Table.of(ui.t("budget.paper.grid"))
                .column(ui.t("budget.paper.grid.number"))
                .column(ui.t("budget.paper.grid.title"))
                .number(ui.t("budget.paper.grid.cost"));
        paper.candidates()
                .forEach(one -> table.row(Integer.toString(one.number()), one.title(), ui.money(one.cents())));
        return table;
    }
}
