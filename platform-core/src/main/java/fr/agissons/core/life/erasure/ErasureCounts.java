package fr.agissons.core.life.erasure;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much of a town is gone so far; written in the transaction that makes it go. */
final class ErasureCounts {
    /** Leads what is no table. */
    static final String ACCOUNTS = "accounts:";

    /** No table either. */
    static final String FILES = "files:";

    private ErasureCounts() {}

    static void add(JdbcClient transaction, int town, String what, long gone) {
        transaction.sql("""
                        insert into erasure_count (tenant_id, what, gone) values (?, ?, ?)
                        on conflict (tenant_id, what) do update set gone = erasure_count.gone + excluded.gone""").params(town, what, gone).update();
    }

    static Map<String, Long> of(JdbcClient transaction, int town) {
        Map<String, Long> counts = new TreeMap<>();
        transaction
                .sql("select what, gone from erasure_count where tenant_id = ?")
                .param(town)
                .query((row, number) -> counts.put(row.getString("what"), row.getLong("gone")))
                .list();
        return counts;
    }
}
