package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;

/**
 * The organisations that wait for a moderator, the longest first; each is decided on from its own page.
 *
 * @param waiting the organisations
 */
public record ModerationPage(List<OrganisationView> waiting) {
    public Head head(Ui ui) {
        return Head.of(ui.t("organisation.moderation.title")).staff();
    }

    public Table table(Ui ui) {
        var table = Table.of(ui.t("organisation.moderation.title"))
                .column(ui.t("organisation.form.name"))
                .column(ui.t("organisation.form.kind"))
                .column(ui.t("organisation.moderation.since"));
        for (OrganisationView one : waiting) {
            table.row(
                    ui.action(Action.quiet(one.name(), one.path())),
                    ui.t("organisation.kind." + one.kind()),
                    one.submittedAt().map(ui::date).orElse(""));
        }
        return table;
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "circle-check", ui.t("organisation.moderation.none"), ui.t("organisation.moderation.none-hint"), null);
    }
}
