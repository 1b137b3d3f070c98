package fr.agissons.participatorybudget.study;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.moderation.ModerationRule;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.participatorybudget.idea.TellCrowd;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who sign an idea and those who support it what the services answer. */
@Component
class TellAnswer {
    private static final int LONGEST_QUOTE = 400;
    private static final String SAID = """
            select i.title, s.outcome, s.reason from budget_study s
            join budget_idea i on i.tenant_id = :tenant and i.id = s.idea_id
            where s.tenant_id = :tenant and s.idea_id = :idea and s.number = :number and s.published
                and""" + ModerationRule.shown("i.id");

    private final Reads reads;
    private final TellCrowd crowd;
    private final Messages messages;

    TellAnswer(Reads reads, TellCrowd crowd, Messages messages) {
        this.reads = reads;
        this.crowd = crowd;
        this.messages = messages;
    }

    private record Said(String title, Outcome outcome, String reason) {}

    @AfterCommit
    void on(IdeaAnswered event) {
        Map<String, Object> values = Map.of("idea", event.idea(), "number", event.number());
        reads.first(Said.class, SAID, values)
                .ifPresent(said -> crowd.of(event.idea(), person -> word(event, said, person)));
    }

    private Notification word(IdeaAnswered event, Said said, UUID person) {
        String key = said.outcome().key();
        String reason = said.reason();
        String quote = reason.length() <= LONGEST_QUOTE
                ? reason
                : reason.substring(0, LONGEST_QUOTE).strip() + "…";
        return new Notification(
                "budget.mail.idea.answered",
                person,
                "answered:" + event.idea() + ":" + event.number(),
                List.of(
                        Argument.of(said.title()),
                        new Argument(messages.say(Speech.FRENCH, key), messages.say(Speech.ENGLISH, key)),
                        Argument.of(quote)),
                IdeaRule.PATH + "/" + event.idea());
    }
}
