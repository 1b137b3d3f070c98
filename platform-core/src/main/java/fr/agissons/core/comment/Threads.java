package fr.agissons.core.comment;

import fr.agissons.core.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many comments can be read under each thing, kept by whoever writes one. Whoever changes a comment holds its thread's
 * row until the transaction ends: one after the other, so that what is counted is what is there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Threads {
    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the thread if this is its first comment, counts one more and keeps everybody else from it. */
    void begin(UUID thread, String kind) {
        jdbc.sql("""
                insert into comment_thread (tenant_id, id, kind, comments) values (:tenant, :id, :kind, 1)
                on conflict (tenant_id, id) do update set comments = comment_thread.comments + 1
                """)
                .param("tenant", tenant())
                .param("id", thread)
                .param("kind", kind)
                .update();
    }

    /** Keeps everybody else from it. */
    void hold(UUID thread) {
        jdbc.sql("select id from comment_thread where tenant_id = :tenant and id = :id for update")
                .param("tenant", tenant())
                .param("id", thread)
                .query(UUID.class)
                .single();
    }

    /** Counts more or fewer. */
    void count(UUID thread, int more) {
        jdbc.sql("update comment_thread set comments = comments + :more where tenant_id = :tenant and id = :id")
                .param("tenant", tenant())
                .param("id", thread)
                .param("more", more)
                .update();
    }

    /** Puts all that was said under one thing under another, and counts it there. */
    void join(UUID from, UUID into, String kind) {
        jdbc.sql("""
                insert into comment_thread (tenant_id, id, kind, comments) values (:tenant, :id, :kind, 0)
                on conflict (tenant_id, id) do nothing
                """)
                .param("tenant", tenant())
                .param("id", into)
                .param("kind", kind)
                .update();
        jdbc.sql(
                        "select id from comment_thread where tenant_id = :tenant and id in (:from, :into) order by id for update")
                .param("tenant", tenant())
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list();
        jdbc.sql("update comment set thread_id = :into where tenant_id = :tenant and thread_id = :from")
                .param("tenant", tenant())
                .param("from", from)
                .param("into", into)
                .update();
        jdbc.sql("""
                update comment_thread t set comments = (select count(*) from comment c
                    where c.tenant_id = :tenant and c.thread_id = t.id and c.state = 'VISIBLE')
                where t.tenant_id = :tenant and t.id in (:from, :into)
                """)
                .param("tenant", tenant())
                .param("from", from)
                .param("into", into)
                .update();
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
