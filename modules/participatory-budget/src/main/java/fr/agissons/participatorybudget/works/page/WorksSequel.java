package fr.agissons.participatorybudget.works.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.Sequel;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.participatorybudget.works.ReadWorks;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells on a project's own page what has become of it, and lets its reader follow it. */
@Component
class WorksSequel implements Sequel {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadWorks read;
    private final Permissions permissions;

    WorksSequel(ReadWorks read, Permissions permissions) {
        this.read = read;
        this.permissions = permissions;
    }

    @Override
    public Optional<Parts> of(Ui ui, EditionView edition, UUID project) {
        if (!edition.counted()) {
            return Optional.empty();
        }
        return read.story(project, ui.me().map(Me::person).orElse(null)).map(story -> parts(ui, edition, story));
    }

    private Parts parts(Ui ui, EditionView edition, WorksView.Story story) {
        boolean writes = ui.me()
                .filter(me -> permissions.granted(BudgetPermissions.STUDY, me))
                .isPresent();
        String all = edition.path() + "/suivi";
        return new Parts(
                output -> templates.worksStory(ui, story).render(output),
                output -> templates.worksFollow(ui, story.works(), all, writes).render(output));
    }
}
