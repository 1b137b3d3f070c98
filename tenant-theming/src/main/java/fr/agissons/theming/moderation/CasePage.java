package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.Report;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * One thing that was reported, and all open reports on it.
 *
 * @param report the report that was opened
 * @param alike the open ones on the same thing
 * @param form what was typed
 * @param errors what is wrong with it
 */
public record CasePage(Report report, List<Report> alike, DecisionForm form, FieldErrors errors) {
    static final String HIDE = "masquer";
    static final String DISMISS = "classer";

    public Head head(Ui ui) {
        return Head.of(ui.t("moderation.case.title", report.title()))
                .crumb(ui.t("moderation.menu"), ModerationNavigation.QUEUE)
                .staff()
                .narrow();
    }

    public boolean open() {
        return report.state() == Report.State.OPEN;
    }

    public String path(String act) {
        return ModerationNavigation.QUEUE + "/" + report.id() + "/" + act;
    }

    public String who(Ui ui, Report one) {
        String name = one.reporter();
        return name == null ? ui.t("moderation.case.visitor") : name;
    }

    public Field rule(Ui ui) {
        return Field.select("rule", ui.t("moderation.case.rule"), ReportPage.rules(ui))
                .within(HIDE)
                .prompt(ui.t("moderation.case.rule-prompt"))
                .value(form.typedRule())
                .errors(errors);
    }

    /** Two forms stand on the page: each asks for its own words. */
    public Field why(Ui ui, String act) {
        return Field.area("words", ui.t("moderation.case.words"))
                .within(act)
                .hint(ui.t("moderation.case.words-" + act))
                .value(act.equals(form.act()) ? form.typedWords() : "")
                .rows(3)
                .length(DecideReports.LONGEST_WORDS)
                .errors(errors);
    }
}
