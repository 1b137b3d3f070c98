package fr.agissons.participatorybudget.study;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells those who sign an idea and those who support it what the services answer: a piece of the crowd at a time. */
@Component
class TellAnswer {
    private static final int LONGEST_QUOTE = 400;
    private static final String SAID = """
            select i.title, s.outcome, s.reason from budget_study s
            join budget_idea i on i.tenant_id = :tenant and i.id = s.idea_id
            where s.tenant_id = :tenant and s.idea_id = :idea and s.number = :number and s.published""";

    private static final String CROWD = """
            select c.person from (
                select i.author_id as person from budget_idea i where i.tenant_id = :tenant and i.id = :idea
                union select a.person_id from budget_idea_author a
                    where a.tenant_id = :tenant and a.idea_id = :idea and a.state = 'ACCEPTED'
                union select s.person_id from budget_support s where s.tenant_id = :tenant and s.idea_id = :idea) c
            where c.person > :after order by c.person limit\s""" + Pieces.MOST;

    private final Reads reads;
    private final Notifications notifications;
    private final Messages messages;
    private final TransactionOperations transaction;

    TellAnswer(Reads reads, Notifications notifications, Messages messages, TransactionOperations transaction) {
        this.reads = reads;
        this.notifications = notifications;
        this.messages = messages;
        this.transaction = transaction;
    }

    private record Said(String title, Outcome outcome, String reason) {}

    private record One(UUID person) {}

    @AfterCommit
    void on(IdeaAnswered event) {
        Map<String, Object> values = Map.of("idea", event.idea(), "number", event.number());
        reads.first(Said.class, SAID, values)
                .ifPresent(said -> Pieces.each(
                        last -> reads.list(One.class, CROWD, Map.of("idea", event.idea(), "after", last)),
                        One::person,
                        one -> tell(event, said, one.person())));
    }

    private void tell(IdeaAnswered event, Said said, UUID person) {
        String key = said.outcome().key();
        String reason = said.reason();
        String quote = reason.length() <= LONGEST_QUOTE
                ? reason
                : reason.substring(0, LONGEST_QUOTE).strip() + "…";
        Notification word = new Notification(
                "budget.mail.idea.answered",
                person,
                "answered:" + event.idea() + ":" + event.number(),
                List.of(
                        Argument.of(said.title()),
                        new Argument(messages.say(Speech.FRENCH, key), messages.say(Speech.ENGLISH, key)),
                        Argument.of(quote)),
                IdeaRule.PATH + "/" + event.idea());
        transaction.executeWithoutResult(status -> notifications.send(word));
    }
}
