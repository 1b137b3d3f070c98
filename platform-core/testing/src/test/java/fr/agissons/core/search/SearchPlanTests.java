package fr.agissons.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.TestDatabase;
import fr.agissons.testing.Towns;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the planner's choices behind row-level security: a search that reads a whole town's documents fails here. */
@CivicModuleTest
class SearchPlanTests {
    private static final int DOCUMENTS = 10_000;
    private static final List<String> VERBS = List.of("planter", "repeindre", "accompagner", "trier", "cuisiner");

    @Autowired
    private IndexRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Towns towns;

    private void fill() throws SQLException {
        transaction.executeWithoutResult(status -> {
            rows.lock();
            rows.clear();
            var batch = new ArrayList<SearchDocument>();
            for (int i = 0; i < DOCUMENTS; i++) {
                String title = VERBS.get(i % VERBS.size()) + " numéro" + i;
                batch.add(new SearchDocument(
                        Ids.next(),
                        "core.plan",
                        title,
                        "bénévoles du quartier" + i % 100,
                        "/x/" + i,
                        null,
                        null,
                        null));
                if (batch.size() == 500) {
                    rows.add(batch);
                    batch.clear();
                }
            }
        });
        try (var connection = TestDatabase.superuser("civic");
                var statement = connection.createStatement()) {
            statement.execute("analyze search_document, search_term, search_word, search_mark");
        }
    }

    private String plan(String sql, List<String> words) {
        List<String> lines = transaction.execute(status -> jdbc.sql("explain (analyze, timing off) " + sql)
                .param("tenant", Tenancy.current().id().value())
                .param("typed", 1)
                .param("places", words.stream().map(word -> 1).toArray(Integer[]::new))
                .param("words", words.toArray(String[]::new))
                .param("qualities", words.stream().map(word -> 1.0).toArray(Double[]::new))
                .param("kind", "core.plan")
                .param("now", OffsetDateTime.parse("2026-11-22T10:00:00Z"))
                .param("off", new String[] {"elsewhere"})
                .param("limit", 20)
                .query(String.class)
                .list());
        return lines == null ? "" : String.join("\n", lines);
    }

    @Test
    void goesThroughTheIndexForOneDocumentAmongThousands() throws SQLException {
        Tenancy.<Void, SQLException>call(towns.bare(), () -> {
            fill();
            String plan = plan(PostgresSearchIndex.IDS, List.of("numero1234"));
            assertThat(plan)
                    .contains("search_term_pkey")
                    .contains("search_document_pkey")
                    .doesNotContain("Seq Scan on search_term")
                    .doesNotContain("Seq Scan on search_document");
            return null;
        });
    }
}
