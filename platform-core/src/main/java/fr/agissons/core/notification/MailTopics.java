package fr.agissons.core.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every declared mail topic, for the page of preferences and for deciding what is mailed. */
@Component
public class MailTopics {
    private final List<MailTopic> topics;

    MailTopics(ObjectProvider<MailTopic> topics) {
        this.topics = topics.stream()
                .sorted(Comparator.comparing(MailTopic::prefix).reversed())
                .toList();
    }

    /** The topics a person may switch off. */
    public List<MailTopic> optional() {
        return topics.stream()
                .filter(topic -> !topic.mandatory())
                .sorted(Comparator.comparing(MailTopic::prefix))
                .toList();
    }

    /** The topic to switch off against mails of this type; none when they cannot be. The longest prefix speaks. */
    Optional<MailTopic> muting(String type) {
        return topics.stream().filter(topic -> topic.covers(type)).findFirst().filter(topic -> !topic.mandatory());
    }

    /** Whether only a few mails of this type go out to one person in a while. */
    boolean isSparing(String type) {
        return topics.stream()
                .filter(topic -> topic.covers(type))
                .findFirst()
                .map(MailTopic::sparing)
                .orElse(false);
    }
}
