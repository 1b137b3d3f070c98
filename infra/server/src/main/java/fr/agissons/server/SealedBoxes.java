package fr.agissons.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sealed ballot boxes as they lie in the database, hashed again from the written description alone: nothing of the program
 * that sealed them is trusted with it.
 */
final class SealedBoxes {
    private static final int PIECE = 5_000;

    private static final String BOXES = """
            select b.edition_id, e.slug, b.ballots + coalesce(b.paper_ballots, 0) as ballots,
                coalesce(b.paper_digest, b.digest) as digest,
                (select a.reason from audit_entry a
                    where a.tenant_id = :town and a.kind = 'budget.ballot-box' and a.subject = b.id and a.state_after =
                        case when b.paper_digest is null then 'SEALED' else 'SEALED_WITH_PAPERS' end
                    order by a.number desc limit 1) as journal
            from budget_ballot_box b
            join budget_edition e on e.tenant_id = :town and e.id = b.edition_id
            where b.tenant_id = :town and b.sealed_at is not null order by e.slug
            """;

    private static final String LINES = """
            select b.id, b.channel, coalesce(b.district, '') as district, c.project_id, coalesce(c.weight, 0) as weight
            from budget_sealed_ballot b
            left join budget_sealed_choice c on c.tenant_id = :town and c.ballot_id = b.id
            where b.tenant_id = :town and b.edition_id = :edition order by b.id, c.project_id
            """;

    private static final String STRAY = """
            select count(*) from budget_sealed_choice c
            left join budget_sealed_ballot b on b.tenant_id = :town and b.id = c.ballot_id
            where c.tenant_id = :town and (c.edition_id = :edition or b.edition_id = :edition)
                and b.edition_id is distinct from c.edition_id
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Over the database as the platform's role, which reads every town. */
    SealedBoxes(DataSource platform) {
        JdbcTemplate rows = new JdbcTemplate(platform);
        rows.setFetchSize(PIECE);
        this.jdbc = new NamedParameterJdbcTemplate(rows);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(platform));
        transaction.setReadOnly(true);
    }

    /**
     * A box, as it was sealed and as it is.
     *
     * @param edition the edition's name in addresses
     * @param ballots how many were sealed
     * @param digest the hash it was sealed with
     * @param journal what the journal says of the seal; nothing where it says nothing
     * @param found how many are in it
     * @param foundDigest the hash over them
     * @param stray how many choices belong to no ballot of it, or to another box
     */
    record Box(
            String edition,
            int ballots,
            String digest,
            @Nullable String journal,
            int found,
            String foundDigest,
            int stray) {
        boolean isIntact() {
            return ballots == found && digest.equals(foundDigest) && stray == 0 && isInJournal();
        }

        boolean isInJournal() {
            return journal != null && journal.contains("sha256 " + digest);
        }
    }

    /** All sealed boxes of a town. */
    List<Box> of(int town) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.query(BOXES, Map.of("town", town), (row, index) -> seal(row)).stream()
                        .map(seal -> hashedAgain(town, seal))
                        .toList()));
    }

    private Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getObject("edition_id", UUID.class),
                row.getString("slug"),
                row.getInt("ballots"),
                row.getString("digest"),
                row.getString("journal"));
    }

    private record Seal(
            UUID edition,
            String slug,
            int ballots,
            String digest,
            @Nullable String journal) {}

    private Box hashedAgain(int town, Seal seal) {
        Map<String, Object> values = Map.of("town", town, "edition", seal.edition());
        Lines lines = new Lines();
        jdbc.query(LINES, values, lines);
        Integer stray = jdbc.queryForObject(STRAY, values, Integer.class);
        return new Box(
                seal.slug(),
                seal.ballots(),
                seal.digest(),
                seal.journal(),
                lines.ballots,
                lines.hash(),
                stray == null ? 0 : stray);
    }

    /** One line for each ballot: its number, how it came, its district, and what is chosen on it. */
    private static final class Lines implements RowCallbackHandler {
        private final MessageDigest hash = sha256();
        private @Nullable UUID last;
        private int ballots;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            UUID ballot = row.getObject("id", UUID.class);
            UUID project = row.getObject("project_id", UUID.class);
            String choice = project == null ? "" : project + "=" + row.getInt("weight");
            if (ballot.equals(last)) {
                add("," + choice);
                return;
            }
            add((last == null ? "" : "\n")
                    + ballot
                    + ' '
                    + row.getString("channel")
                    + ' '
                    + row.getString("district")
                    + ' '
                    + choice);
            last = ballot;
            ballots++;
        }

        private void add(String text) {
            hash.update(text.getBytes(StandardCharsets.UTF_8));
        }

        String hash() {
            return HexFormat.of().formatHex(hash.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java has SHA-256", impossible);
            }
        }
    }
}
