package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.paper.PaperForm.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper with what was read on it, side by side, for whoever decides.
 *
 * @param paper what stands on it
 * @param readings what was read, the first first
 * @param form what the one who decides typed
 * @param look what a look at it says; nothing before anything was typed
 * @param reader who looks at the page
 */
public record DecisionPage(
        Paper paper,
        List<ReadingRow> readings,
        PaperForm form,
        @Nullable Look look,
        UUID reader) {
    public Head head(Ui ui) {
        EditionView edition = paper.edition();
        return Head.of(ui.t("budget.paper.one", mark().text()))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .crumb(ui.t("budget.paper.title"), PapersPage.path(edition))
                .staff();
    }

    private Mark mark() {
        return readings.getFirst().mark();
    }

    public String path() {
        return PapersPage.path(paper.edition(), readings.getFirst().paper());
    }

    public boolean isSettled() {
        return readings.getFirst().settled() != null;
    }

    /** Whether the reader typed this paper: then somebody else decides. */
    public boolean isOwn() {
        return readings.stream().anyMatch(one -> one.agent().equals(reader));
    }

    public boolean isReadOnce() {
        return readings.size() < Sheet.SECOND;
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("budget.paper.readings"))
                .column(ui.t("budget.paper.hand"))
                .column(ui.t("budget.paper.by"))
                .column(ui.t("budget.paper.says"));
        readings.forEach(one ->
                table.row(ui.t("budget.paper.hand." + one.hand()), PapersPage.name(ui, one), PapersPage.says(ui, one)));
        return table;
    }

    public FieldErrors errors(Ui ui) {
        Look seen = look;
        return seen == null ? FieldErrors.none() : PaperFields.errors(ui, paper, seen);
    }

    public List<Field> fields(Ui ui) {
        List<Nature> possible = DecidePapers.possible(readings.size());
        List<Field> fields = new ArrayList<>();
        if (!isReadOnce()) {
            fields.addAll(PaperFields.said(ui, form, paper, possible, errors(ui)));
        }
        fields.add(PaperFields.reason(ui, form, true, errors(ui)));
        return fields;
    }

    public Table grid(Ui ui) {
        return PaperFields.grid(ui, paper);
    }
}
