package fr.agissons.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permission;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.core.module.SwitchModules.Switching;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.people.Profile;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@CivicModuleTest
@Import(MailDispatchTests.Words.class)
class MailDispatchTests {
    @Autowired
    private Notifications notifications;

    @Autowired
    private DueMails due;

    @Autowired
    private MailDispatch dispatch;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private SwitchModules modules;

    @Autowired
    private Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private Tenants tenants;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private TransactionTemplate transaction;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    /** A module that has nothing but mails. */
    record Trial() implements CivicModule {
        @Override
        public String slug() {
            return "essais";
        }

        @Override
        public String key() {
            return "trial";
        }

        @Override
        public String icon() {
            return "sparkles";
        }

        @Override
        public List<NavigationEntry> navigation() {
            return List.of();
        }

        @Override
        public List<Permission> permissions() {
            return List.of();
        }

        @Override
        public String changelog() {
            return "db/changelog/core/changelog.yaml";
        }
    }

    /** Words without a look, and one topic that can be switched off. */
    static class Words {
        @Bean
        @Primary
        MailRenderer plainLetters() {
            return letter -> new MailRenderer.Mail(
                    "Sujet " + letter.arguments() + "\r\nBcc: intrus@exemple.fr",
                    "Texte pour " + letter.name() + " " + letter.action(),
                    "<p>Texte</p>");
        }

        @Bean
        CivicModule trial() {
            return new Trial();
        }

        @Bean
        MailTopic tests() {
            return new MailTopic("test.mail", false, true);
        }

        @Bean
        MailTopic receipts() {
            return new MailTopic("test.mail.receipt", true, false);
        }
    }

    @BeforeEach
    void start() {
        crossTenant.call(
                "begin with an empty queue", database -> database.sql("""
                update notification set mail_state = 'NONE', next_attempt_at = null
                where mail_state in ('PENDING', 'SENDING')
                """).update());
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void tell(Me me, String type) {
        var notification = new Notification(
                type,
                me.person(),
                UUID.randomUUID().toString(),
                List.of(new Notification.Argument("bonjour", "hello")),
                "/missions/1");
        transaction.executeWithoutResult(status -> notifications.send(notification));
    }

    private List<String> states(Me me) {
        return crossTenant.call(
                "look at mails",
                database -> database.sql("select mail_state from notification where recipient = ? order by id")
                        .param(me.person())
                        .query(String.class)
                        .list());
    }

    private void makeDue() {
        crossTenant.call(
                "let time pass",
                database -> database.sql(
                                "update notification set next_attempt_at = now() - interval '1 s' where next_attempt_at is not null")
                        .update());
    }

    @Test
    void sendsAMailInThePersonsWordsFromTheirTown() throws Exception {
        var me = people.resident("Zoe");
        memberships.describe(me.person(), new Profile("Zoé, \"Ünal\"", Locale.FRENCH, null, List.of()));
        tell(me, "test.mail.hello");
        dispatch.sendDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Sujet [bonjour] Bcc: intrus@exemple.fr");
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getFrom()[0].toString()).startsWith("Colombes <");
        assertThat(mail.getHeader("List-Unsubscribe", null)).contains("colombes.test/moi/profil");
        assertThat(mail.getMessageID()).endsWith("@colombes.test>");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states(me)).containsExactly("SENT");
    }

    @Test
    void writesToAnAddressThatIsNoMembersOnce() throws Exception {
        var letter = new Letters.Letter(
                "test.mail.hello",
                "Maire@Exemple.fr",
                "expected",
                List.of(new Notification.Argument("bonjour", "hello")),
                "/connexion");
        Tenancy.run(
                towns.lille(),
                () -> crossTenant.call("write to a stranger twice", database -> {
                    Letters.post(database, letter, Instant.now().minusSeconds(1));
                    Letters.post(database, letter, Instant.now().minusSeconds(1));
                    return true;
                }));
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("maire@exemple.fr");
        assertThat(mail.getSubject()).contains("[bonjour]");
    }

    @Test
    void writesInTheReadersLanguage() throws Exception {
        var me = people.resident("Wendy");
        memberships.describe(me.person(), new Profile("Wendy", Locale.ENGLISH, null, List.of()));
        tell(me, "test.mail.hello");
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()[0].getSubject()).contains("[hello]");
    }

    @Test
    void sendsEachMailOnceHoweverManyNodesSend() throws Exception {
        for (int i = 0; i < 30; i++) {
            tell(people.resident("Rosa"), "test.mail.hello");
        }
        Callable<Boolean> node = () -> {
            dispatch.sendDue();
            return true;
        };
        Together.run(Collections.nCopies(6, node));
        var messageIds = Arrays.stream(server.getReceivedMessages())
                .map(MailDispatchTests::messageId)
                .toList();
        assertThat(messageIds).hasSize(30).doesNotHaveDuplicates();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holdsTheMailsOfASuspendedTownUntilItOpensAgain() {
        var town = towns.bare();
        var me = people.residentOf(town, "Rosa");
        Tenancy.run(town, () -> tell(me, "test.mail.hello"));
        tenants.move(town, Tenant.State.SUSPENDED, (site, database) -> {});
        try {
            dispatch.sendDue();
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(states(me)).containsExactly("PENDING");
        } finally {
            tenants.move(towns.bare(), Tenant.State.OPEN, (site, database) -> {});
        }
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states(me)).containsExactly("SENT");
    }

    @Test
    void keepsInTheInboxWhatAModuleWroteBeforeItWasSwitchedOffAndSaysWhy() {
        var town = towns.fresh();
        var me = people.residentOf(town, "Rosa");
        Tenancy.run(town, () -> {
            tell(me, "trial.mail.hello");
            tell(me, "trials.mail.hello");
            assertThat(modules.off(new Trial(), "")).isEqualTo(Switching.DONE);
        });
        dispatch.sendDue();
        assertThat(server.getReceivedMessages())
                .as("the mail of something else")
                .hasSize(1);
        assertThat(states(me)).containsExactly("NONE", "SENT");
        assertThat(crossTenant.<List<String>>call(
                        "ask why",
                        database -> database.sql(
                                        "select unsent from notification where recipient = ? and unsent is not null")
                                .param(me.person())
                                .query(String.class)
                                .list()))
                .containsExactly("MODULE_OFF");
        Tenancy.run(town, () -> {
            assertThat(modules.on(new Trial())).isEqualTo(Switching.DONE);
            dispatch.sendDue();
            assertThat(server.getReceivedMessages())
                    .as("what was held back is old by now")
                    .hasSize(1);
            tell(me, "trial.mail.hello");
        });
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void triesAgainLaterAndSendsOnceTheServerIsBack() {
        var me = people.resident("Rosa");
        tell(me, "test.mail.hello");
        server.stop();
        dispatch.sendDue();
        assertThat(states(me)).containsExactly("PENDING");
        server.start();
        sender.setPort(server.getSmtp().getPort());
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        makeDue();
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpAfterThreeDays() {
        var me = people.resident("Rosa");
        tell(me, "test.mail.hello");
        crossTenant.call(
                "let days pass",
                database -> database.sql(
                                "update notification set created_at = now() - interval '73 hours' where recipient = ?")
                        .param(me.person())
                        .update());
        server.stop();
        dispatch.sendDue();
        assertThat(states(me)).containsExactly("FAILED");
    }

    @Test
    void sendsWhatAStoppedNodeHadTakenOnlyWhenItsLeaseIsOver() {
        tell(people.resident("Rosa"), "test.mail.hello");
        var now = Instant.now();
        var taken = due.take(10, now, Duration.ofMinutes(5));
        assertThat(taken).hasSize(1);
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        makeDue();
        dispatch.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        due.postpone(taken.getFirst(), now);
        dispatch.sendDue();
        assertThat(server.getReceivedMessages())
                .as("the late node settles nothing")
                .hasSize(1);
    }

    @Test
    void respectsWhatAPersonSwitchedOffButForWhatTheyMustKnow() {
        var me = people.resident("Rosa");
        memberships.describe(me.person(), new Profile("Rosa", Locale.FRENCH, null, List.of("test.mail")));
        tell(me, "test.mail.hello");
        tell(me, "test.mail.receipt.loan");
        assertThat(states(me)).containsExactly("NONE", "PENDING");
    }

    @Test
    void sendsForEveryTownInsideIt() {
        tell(people.resident("Rosa"), "test.mail.hello");
        Tenancy.run(towns.lille(), () -> tell(people.resident("Lucie"), "test.mail.hello"));
        dispatch.sendDue();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailDispatchTests::messageId))
                .anyMatch(id -> id.endsWith("@colombes.test>"))
                .anyMatch(id -> id.endsWith("@lille.test>"));
    }

    @Test
    void mailsFiveOfASortInHalfAnHourAndKeepsTheRestInTheInbox() throws Exception {
        var me = people.resident("Rosa");
        var other = people.resident("Simon");
        for (int i = 0; i < 9; i++) {
            tell(me, "test.mail.invited");
        }
        tell(other, "test.mail.invited");
        tell(me, "test.mail.hello");
        dispatch.sendDue();
        assertThat(states(me))
                .containsExactly("SENT", "SENT", "SENT", "SENT", "SENT", "NONE", "NONE", "NONE", "NONE", "SENT");
        assertThat(states(other)).containsExactly("SENT");
        tell(me, "test.mail.invited");
        dispatch.sendDue();
        assertThat(states(me)).filteredOn("SENT"::equals).hasSize(6);
        letHalfAnHourPass(me);
        tell(me, "test.mail.invited");
        dispatch.sendDue();
        assertThat(states(me)).last().isEqualTo("SENT");
    }

    private void letHalfAnHourPass(Me me) {
        crossTenant.call(
                "let half an hour pass",
                database -> database.sql(
                                "update notification set mailed_at = mailed_at - interval '31 minutes' where recipient = ?")
                        .param(me.person())
                        .update());
    }

    @Test
    void floodsNobodyHoweverManyNodesSend() throws Exception {
        var me = people.resident("Rosa");
        for (int i = 0; i < 60; i++) {
            tell(me, "test.mail.invited");
        }
        Callable<Boolean> node = () -> {
            dispatch.sendDue();
            return true;
        };
        Together.run(Collections.nCopies(6, node));
        assertThat(server.getReceivedMessages()).hasSizeLessThanOrEqualTo(5).isNotEmpty();
    }

    @Test
    void holdsNothingBackThatPeopleMustKnow() {
        var me = people.resident("Rosa");
        for (int i = 0; i < 8; i++) {
            tell(me, "test.mail.receipt.loan");
        }
        dispatch.sendDue();
        assertThat(states(me)).containsOnly("SENT");
    }
}
