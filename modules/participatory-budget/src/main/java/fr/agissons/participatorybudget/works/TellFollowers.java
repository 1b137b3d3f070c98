package fr.agissons.participatorybudget.works;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes to those who follow a project what is told of it, a piece of the crowd at a time. */
@Component
class TellFollowers {
    private static final int LONGEST_QUOTE = 400;
    private static final String TOLD = """
            select p.title, e.kind, e.status, e.words from budget_works_entry e
            join budget_project p on p.tenant_id = :tenant and p.id = :project
            where e.tenant_id = :tenant and e.id = :entry""";

    private static final String CROWD = """
            select c.person from (
                select f.person_id as person from budget_works_follower f
                    where f.tenant_id = :tenant and f.project_id = :project and f.wants
                union select i.author_id from budget_project p
                    join budget_idea i on i.tenant_id = :tenant and i.id = p.idea_id
                    where p.tenant_id = :tenant and p.id = :project
                union select a.person_id from budget_project p
                    join budget_idea_author a on a.tenant_id = :tenant and a.idea_id = p.idea_id and a.state = 'ACCEPTED'
                    where p.tenant_id = :tenant and p.id = :project
                union select s.person_id from budget_project p
                    join budget_support s on s.tenant_id = :tenant and s.idea_id = p.idea_id
                    where p.tenant_id = :tenant and p.id = :project) c
            where c.person > :after and not exists (select from budget_works_follower n
                where n.tenant_id = :tenant and n.project_id = :project and n.person_id = c.person and not n.wants)
            order by c.person limit\s""" + Pieces.MOST;

    private final Reads reads;
    private final Notifications notifications;
    private final Messages messages;
    private final TransactionOperations transaction;

    TellFollowers(Reads reads, Notifications notifications, Messages messages, TransactionOperations transaction) {
        this.reads = reads;
        this.notifications = notifications;
        this.messages = messages;
        this.transaction = transaction;
    }

    private record Said(String title, Told kind, @Nullable Status status, String words) {
        String key() {
            Status now = status;
            return now == null ? (kind == Told.STEP ? "budget.works.reached" : "budget.works.news") : now.key();
        }

        String quote() {
            return words.length() <= LONGEST_QUOTE
                    ? words
                    : words.substring(0, LONGEST_QUOTE).strip() + "…";
        }
    }

    private record One(UUID person) {}

    @AfterCommit
    void on(WorksTold event) {
        reads.first(Said.class, TOLD, Map.of("project", event.project(), "entry", event.entry()))
                .ifPresent(said -> Pieces.each(
                        last -> reads.list(One.class, CROWD, Map.of("project", event.project(), "after", last)),
                        One::person,
                        one -> tell(event, said, one.person())));
    }

    private void tell(WorksTold event, Said said, UUID person) {
        Notification word = new Notification(
                "budget.mail.works.told",
                person,
                "works:" + event.entry(),
                List.of(
                        Argument.of(said.title()),
                        new Argument(messages.say(Speech.FRENCH, said.key()), messages.say(Speech.ENGLISH, said.key())),
                        Argument.of(said.quote())),
                ProjectView.path(event.project()) + "#suivi");
        transaction.executeWithoutResult(status -> notifications.send(word));
    }
}
