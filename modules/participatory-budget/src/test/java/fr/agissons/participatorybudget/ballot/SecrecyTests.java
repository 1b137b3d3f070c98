package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whether anything in the whole database leads from a voter to a choice: looked for, not believed. */
@CivicModuleTest
class SecrecyTests {
    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(c.oid, 'select') order by 1
            """;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final SealBoxes boxes;
    private final Database database;

    SecrecyTests(BudgetKit kit, People people, CastBallots cast, SealBoxes boxes, Database database) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.boxes = boxes;
        this.database = database;
    }

    /** All tables as the server's own role sees them. */
    @org.springframework.stereotype.Component
    record Database(JdbcClient jdbc, TransactionOperations transaction, ReadBallots read) {
        /** The tables with a row that has this text anywhere, bytes written in hexadecimal. */
        TreeSet<String> with(String text) {
            TreeSet<String> found = new TreeSet<>();
            transaction.executeWithoutResult(status -> {
                for (String table : jdbc.sql(TABLES).query(String.class).list()) {
                    String sql = "select exists (select from \"" + table + "\" r where r::text ilike ?)";
                    if (jdbc.sql(sql)
                            .param("%" + text + "%")
                            .query(Boolean.class)
                            .single()) {
                        found.add(table);
                    }
                }
            });
            return found;
        }
    }

    @Test
    void leavesNothingThatLeadsFromAVoterToAChoice() throws Exception {
        UUID id = kit.aDraft("Secret");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        UUID one = kit.aProject(id, envelope, "Un secret", 1_000_000);
        kit.aProject(id, envelope, "Un autre secret", 1_000_000);
        kit.ready(id, VotingRule.approval(2));
        EditionView edition = kit.closingIn(Duration.ofMillis(4000), kit.edition(id));
        Me who = people.resident("Votante secrète");
        Voter voter = Voter.person(who.person());
        String secret = Tracking.drawSecret();
        Reply reply = cast.confirm(voter, id, new Slip(new Choices(List.of(new Pick(one, null))), null, true), secret);
        String code = ((Reply.Confirmed) reply).tracking().code();
        HexFormat hex = HexFormat.of();
        byte[] key = kit.ask(byte[].class, "select voter_key from budget_ballot_box where edition_id = ?", id);
        UUID ballot = kit.ask(UUID.class, "select id from budget_ballot where edition_id = ?", id);
        String hash = hex.formatHex(new BoxKey(key).ballotOf(voter));
        String holder = hex.formatHex(new BoxKey(key).receiptOf(voter));
        assertThat(database.with(hash)).as("the search finds what is there").containsExactly("budget_ballot");
        assertThat(database.with(hex.formatHex(key))).containsExactly("budget_ballot_box");
        Thread.sleep(4100);

        boxes.seal(edition.id());

        assertThat(database.with(hex.formatHex(key))).as("the key").isEmpty();
        assertThat(database.with(hash)).as("the voter's hash").isEmpty();
        assertThat(database.with(holder)).as("the receipt's hash").isEmpty();
        assertThat(database.with(ballot.toString())).as("the old ballot").isEmpty();
        assertThat(database.with(secret))
                .as("the secret, kept by nobody but the voter")
                .isEmpty();
        assertThat(database.with(who.person().toString()))
                .as("the voter stands in no table of ballots")
                .noneMatch(table -> table.startsWith("budget_"));
        assertThat(database.with(code))
                .as("the code stands in the voter's letter and on the public list, and with no choice")
                .doesNotContain("budget_sealed_ballot", "budget_sealed_choice")
                .contains("budget_sealed_receipt", "notification");
        assertThat(database.with(one.toString()))
                .as("what was chosen stands where no voter does")
                .doesNotContain("notification", "event_publication", "spring_session_attributes");
        assertThat(database.read().held(voter, id))
                .as("not even the voter is answered")
                .isEmpty();
    }

    @Test
    void tellsNothingOfTheOrderInWhichBallotsCame() throws Exception {
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from information_schema.columns where table_name in ('budget_ballot',"
                                + " 'budget_ballot_choice', 'budget_receipt', 'budget_sealed_ballot',"
                                + " 'budget_sealed_choice', 'budget_sealed_receipt') and (data_type like 'timestamp%'"
                                + " or data_type = 'date' or is_identity = 'YES' or column_default is not null)"))
                .isZero();
        UUID id = kit.anOpenVote("Ordre").id();
        for (int n = 0; n < 5; n++) {
            UUID project =
                    kit.ask(UUID.class, "select min(id::text)::uuid from budget_project where edition_id = ?", id);
            cast.confirm(
                    Voter.person(people.resident("Votante").person()),
                    id,
                    new Slip(new Choices(List.of(new Pick(project, null))), null, true),
                    Tracking.drawSecret());
        }
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from budget_ballot where edition_id = ? and substr(id::text, 15, 1) <> '4'",
                        id))
                .as("numbers drawn by lot, not counted up")
                .isZero();
    }
}
