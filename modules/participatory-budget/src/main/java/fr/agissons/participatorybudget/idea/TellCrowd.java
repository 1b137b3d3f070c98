package fr.agissons.participatorybudget.idea;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells those who sign an idea and those who support it what becomes of it: a piece of the crowd at a time. */
@Component
public class TellCrowd {
    private static final UUID NONE = new UUID(0, 0);
    private static final String CROWD = """
            select c.person from (
                select i.author_id as person from budget_idea i where i.tenant_id = :tenant and i.id = :idea
                union select a.person_id from budget_idea_author a
                    where a.tenant_id = :tenant and a.idea_id = :idea and a.state = 'ACCEPTED'
                union select s.person_id from budget_support s where s.tenant_id = :tenant and s.idea_id = :idea
                except select b.author_id from budget_idea b where b.tenant_id = :tenant and b.id = :but
                except select d.person_id from budget_idea_author d
                    where d.tenant_id = :tenant and d.idea_id = :but and d.state = 'ACCEPTED') c
            where c.person > :after order by c.person limit\s""" + Pieces.MOST;

    private final Reads reads;
    private final Notifications notifications;
    private final TransactionOperations transaction;

    TellCrowd(Reads reads, Notifications notifications, TransactionOperations transaction) {
        this.reads = reads;
        this.notifications = notifications;
        this.transaction = transaction;
    }

    private record One(UUID person) {}

    /** What to say to each. */
    public void of(UUID idea, Function<UUID, Notification> word) {
        of(idea, NONE, word);
    }

    /** The same but for those who sign that other idea. */
    void of(UUID idea, UUID but, Function<UUID, Notification> word) {
        Pieces.each(
                last -> reads.list(One.class, CROWD, Map.of("idea", idea, "but", but, "after", last)),
                One::person,
                one -> transaction.executeWithoutResult(status -> notifications.send(word.apply(one.person()))));
    }
}
