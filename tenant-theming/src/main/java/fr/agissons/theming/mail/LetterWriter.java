package fr.agissons.theming.mail;

import fr.agissons.core.notification.MailRenderer;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes notifications as letters: the module's words, or the town's own, in the reader's language. */
@Component
class LetterWriter implements MailRenderer {
    private final Messages messages;
    private final MailLook look;

    LetterWriter(Messages messages, MailLook look) {
        this.messages = messages;
        this.look = look;
    }

    @Override
    public MailRenderer.Mail render(MailRenderer.Message asked) {
        Tenant town = Tenancy.current();
        Speech speech = Speech.of(asked.language());
        Object[] values = asked.arguments().toArray();
        String subject = say(town, speech, asked.type() + ".subject", values);
        List<String> paragraphs = new ArrayList<>();
        boolean stranger = asked.name().isEmpty();
        paragraphs.add(
                stranger
                        ? say(town, speech, "account.mail.hello-stranger")
                        : say(town, speech, "account.mail.hello", asked.name()));
        say(town, speech, asked.type() + ".body", values).lines().forEach(paragraphs::add);
        List<String> footer = stranger
                ? List.of(say(town, speech, whyStranger(speech, asked.type()), town.name()))
                : List.of(
                        say(town, speech, "account.mail.why", town.name()),
                        say(
                                town,
                                speech,
                                "account.mail.choose",
                                asked.preferences().toString()));
        var letter = new Letter(subject, paragraphs, button(town, speech, asked, values), footer);
        var dressed = look.dress(town, speech.locale(), letter);
        return new MailRenderer.Mail(subject, dressed.text(), dressed.html());
    }

    /** Why somebody gets it who is no member: mails say so themselves where it is not to administer the site. */
    private String whyStranger(Speech speech, String type) {
        return messages.knows(speech, type + ".why") ? type + ".why" : "account.mail.why-stranger";
    }

    private Letter.@Nullable Button button(Tenant town, Speech speech, MailRenderer.Message asked, Object[] values) {
        URI action = asked.action();
        return action == null
                ? null
                : new Letter.Button(say(town, speech, asked.type() + ".action", values), action.toString());
    }

    private String say(Tenant town, Speech speech, String key, @Nullable Object... values) {
        String own = town.wording().get(key + "." + speech.language());
        return own == null ? messages.say(speech, key, values) : messages.sayOwn(speech, own, values);
    }
}
