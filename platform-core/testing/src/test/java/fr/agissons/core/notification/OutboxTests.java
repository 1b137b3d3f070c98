package fr.agissons.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CivicModuleTest
class OutboxTests {
    private final Notifications notifications;
    private final Inbox inbox;
    private final People people;
    private final Towns towns;
    private final TransactionTemplate transaction;
    private final StatementCounter counter;

    OutboxTests(
            Notifications notifications,
            Inbox inbox,
            People people,
            Towns towns,
            TransactionTemplate transaction,
            StatementCounter counter) {
        this.notifications = notifications;
        this.inbox = inbox;
        this.people = people;
        this.towns = towns;
        this.transaction = transaction;
        this.counter = counter;
    }

    private static Notification to(UUID person, String once) {
        return new Notification(
                "core.mail.test", person, once, List.of(new Notification.Argument("Bonjour", "Hello")), "/moi");
    }

    private void send(Notification notification) {
        transaction.executeWithoutResult(status -> notifications.send(notification));
    }

    private List<InboxEntry> inboxOf(Me me) {
        return inbox.page(me.person(), null, 50);
    }

    @Test
    void putsAMessageInTheInbox() {
        var me = people.resident("Rosa");
        send(to(me.person(), "a"));
        assertThat(inboxOf(me)).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("core.mail.test");
            assertThat(entry.arguments()).containsExactly(new Notification.Argument("Bonjour", "Hello"));
            assertThat(entry.path()).isEqualTo("/moi");
            assertThat(entry.read()).isFalse();
        });
    }

    @Test
    void tellsAFactOnceHoweverManyTellIt() throws Exception {
        var me = people.resident("Rosa");
        Callable<Boolean> tell = () -> {
            send(to(me.person(), "le même fait"));
            return true;
        };
        Together.run(Collections.nCopies(20, tell));
        assertThat(inboxOf(me)).hasSize(1);
    }

    @Test
    void saysNothingWhenTheCauseIsRolledBack() {
        var me = people.resident("Rosa");
        transaction.executeWithoutResult(status -> {
            notifications.send(to(me.person(), "a"));
            status.setRollbackOnly();
        });
        assertThat(inboxOf(me)).isEmpty();
    }

    @Test
    void refusesToSpeakOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notifications.send(to(UUID.randomUUID(), "a")));
    }

    @Test
    void tellsNothingToStrangersAndMembersOfOtherTowns() {
        var stranger = people.residentOf(towns.lille(), "Lucie");
        send(to(stranger.person(), "a"));
        send(to(UUID.randomUUID(), "a"));
        assertThat(Tenancy.call(towns.lille(), () -> inboxOf(stranger))).isEmpty();
    }

    @Test
    void opensOnlyOnesOwnMessages() {
        var me = people.resident("Rosa");
        var other = people.resident("Simon");
        send(to(me.person(), "a"));
        var id = inboxOf(me).getFirst().id();
        assertThat(inbox.open(other.person(), id)).isEmpty();
        assertThat(Tenancy.call(towns.lille(), () -> inbox.open(me.person(), id)))
                .isEmpty();
        assertThat(inbox.unread(me.person())).isEqualTo(1);
        assertThat(inbox.open(me.person(), id)).contains("/moi");
        assertThat(inbox.unread(me.person())).isZero();
    }

    @Test
    void pagesFromTheNewestBackwards() {
        var me = people.resident("Rosa");
        for (int i = 0; i < 5; i++) {
            send(to(me.person(), "fait " + i));
        }
        var first = inbox.page(me.person(), null, 3);
        var second = inbox.page(me.person(), first.getLast().id(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        inbox.readAll(me.person());
        assertThat(inboxOf(me)).allMatch(InboxEntry::read);
    }

    @Test
    void takesOneStatementToTellAndOneToCount() {
        var me = people.resident("Rosa");
        assertThat(counter.during(() -> send(to(me.person(), "a"))))
                .filteredOn(sql -> sql.contains("notification"))
                .hasSize(1);
        assertThat(counter.during(() -> inbox.unread(me.person())))
                .filteredOn(sql -> sql.contains("notification"))
                .hasSize(1);
    }
}
