package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far the paper ballots of an edition are, and what keeps its count from starting.
 *
 * @param edition the edition
 * @param over whether the vote is over
 * @param figures how many papers are how far
 * @param open readings of papers that are not settled
 * @param told readings that count of papers that are no plain ballots
 * @param remark what was typed about the difference
 * @param unsaid whether it had to be said and was not
 */
public record PapersPage(
        EditionView edition,
        boolean over,
        Figures figures,
        List<ReadingRow> open,
        List<ReadingRow> told,
        String remark,
        boolean unsaid) {
    static final int LONGEST_REMARK = 500;

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.paper.title"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff();
    }

    public static String path(EditionView edition) {
        return edition.adminPath() + "/papiers";
    }

    static String path(EditionView edition, UUID paper) {
        return path(edition) + "/" + paper;
    }

    public String closing() {
        return path(edition) + "/cloture";
    }

    public String typing() {
        return TypingPage.path(edition);
    }

    public List<Figure> numbers(Ui ui) {
        return List.of(
                new Figure(Integer.toString(figures.voters()), ui.t("budget.paper.figure.voters")),
                new Figure(Integer.toString(figures.papers()), ui.t("budget.paper.figure.papers")),
                new Figure(Integer.toString(figures.once()), ui.t("budget.paper.figure.once")),
                new Figure(Integer.toString(figures.differing()), ui.t("budget.paper.figure.differing")),
                new Figure(Integer.toString(figures.alike()), ui.t("budget.paper.figure.alike")),
                new Figure(Integer.toString(figures.decided()), ui.t("budget.paper.figure.decided")),
                new Figure(Integer.toString(figures.valid()), ui.t("budget.paper.figure.valid")),
                new Figure(Integer.toString(figures.blank()), ui.t("budget.paper.figure.blank")),
                new Figure(Integer.toString(figures.spoiled()), ui.t("budget.paper.figure.void")),
                new Figure(Integer.toString(figures.absent()), ui.t("budget.paper.figure.absent")));
    }

    /** What keeps the count from starting, sentence by sentence; nothing when the papers can be put with the others. */
    public List<String> obstacles(Ui ui) {
        List<String> all = new ArrayList<>();
        if (!over) {
            all.add(ui.t("budget.paper.obstacle.vote"));
        }
        if (figures.once() > 0) {
            all.add(ui.t("budget.paper.obstacle.once", figures.once()));
        }
        if (figures.differing() > 0) {
            all.add(ui.t("budget.paper.obstacle.differing", figures.differing()));
        }
        return all;
    }

    /** How many more voters than papers there are, or more papers than voters, in words. */
    public String difference(Ui ui) {
        int missing = figures.missing();
        if (missing == 0) {
            return ui.t("budget.paper.difference.none");
        }
        return missing > 0
                ? ui.t("budget.paper.difference.missing", missing)
                : ui.t("budget.paper.difference.over", -missing);
    }

    /** Papers that wait, each with what was read side by side. */
    public Table waiting(Ui ui) {
        Table table = Table.of(ui.t("budget.paper.open"))
                .column(ui.t("budget.paper.paper"))
                .column(ui.t("budget.paper.hand.1"))
                .column(ui.t("budget.paper.hand.2"))
                .column(ui.t("budget.paper.act"));
        Map<UUID, List<ReadingRow>> papers = new LinkedHashMap<>();
        open.forEach(row ->
                papers.computeIfAbsent(row.paper(), any -> new ArrayList<>()).add(row));
        papers.forEach((paper, rows) -> {
            boolean differs = rows.size() > 1;
            String label = ui.t(differs ? "budget.paper.decide" : "budget.paper.look");
            table.row(
                    rows.getFirst().mark().text(),
                    says(ui, rows.getFirst()),
                    differs ? says(ui, rows.get(1)) : ui.t("budget.paper.not-yet"),
                    ui.action(Action.quiet(label, path(edition, paper))));
        });
        return table;
    }

    /** Papers that do not count, or that somebody decided on, each with the reason. */
    public Table others(Ui ui) {
        Table table = Table.of(ui.t("budget.paper.told"))
                .column(ui.t("budget.paper.paper"))
                .column(ui.t("budget.paper.says"))
                .column(ui.t("budget.paper.by"));
        told.forEach(row -> table.row(row.mark().text(), says(ui, row), name(ui, row)));
        return table;
    }

    /** What somebody read, in words. */
    static String says(Ui ui, ReadingRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.t(row.nature().key()));
        if (!row.said().isEmpty()) {
            parts.add(row.said());
        }
        String district = row.district();
        if (district != null) {
            parts.add(district);
        }
        if (!row.reason().isEmpty()) {
            parts.add(row.reason());
        }
        return String.join(" · ", parts);
    }

    /** Who read it; somebody who has left the town has no name any more. */
    static String name(Ui ui, ReadingRow row) {
        String name = row.name();
        return name == null ? ui.t("budget.paper.nobody") : name;
    }

    public Field remarkField(Ui ui) {
        Field field = Field.area("remarque", ui.t("budget.paper.remark"))
                .hint(ui.t("budget.paper.remark.hint"))
                .value(remark)
                .length(LONGEST_REMARK)
                .error(unsaid ? ui.t("budget.paper.wrong.remark") : null);
        return figures.missing() == 0 ? field.optional() : field;
    }
}
