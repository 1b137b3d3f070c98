package fr.agissons.participatorybudget.study;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.idea.TellCrowd;
import fr.agissons.participatorybudget.project.ProjectView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who sign an idea and those who support it that it can be voted for. */
@Component
class TellAdmitted {
    private static final String PROJECT = """
            select p.title, p.number from budget_project p where p.tenant_id = :tenant and p.id = :id""";

    private final Reads reads;
    private final TellCrowd crowd;

    TellAdmitted(Reads reads, TellCrowd crowd) {
        this.reads = reads;
        this.crowd = crowd;
    }

    private record Project(String title, int number) {}

    @AfterCommit
    void on(IdeaAdmitted event) {
        reads.first(Project.class, PROJECT, Map.of("id", event.project()))
                .ifPresent(project -> crowd.of(
                        event.idea(),
                        person -> new Notification(
                                "budget.mail.idea.admitted",
                                person,
                                "admitted:" + event.idea(),
                                List.of(Argument.of(project.title()), Argument.of(Integer.toString(project.number()))),
                                ProjectView.path(event.project()))));
    }
}
