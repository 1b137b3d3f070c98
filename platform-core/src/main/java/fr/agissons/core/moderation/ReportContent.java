package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets anybody say that something is wrong: the notice of article 16 of Regulation (EU) 2022/2065. Whoever says so gets a
 * receipt and, later, an answer; those it is about never learn who it was.
 */
@Service
@Transactional
public class ReportContent {
    /** The longest explanation taken. */
    public static final int LONGEST_WORDS = 2000;

    private final Targets targets;
    private final JdbcClient jdbc;
    private final ModerationLetters letters;
    private final Clock clock;

    ReportContent(Targets targets, JdbcClient jdbc, ModerationLetters letters, Clock clock) {
        this.targets = targets;
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** What is to be reported, as this reader may see it; it does not exist for whoever may not. */
    @Transactional(readOnly = true)
    public Target find(String kind, UUID subject, @Nullable Me reader) {
        return targets.of(kind).shown(subject, reader).orElseThrow(Refusals.NotFound::new);
    }

    /** A member's report; the same again while the first is open changes nothing. */
    public void report(String kind, UUID subject, Me me, Rule rule, String words) {
        write(kind, find(kind, subject, me), me.person(), null, rule, words);
    }

    /** A visitor's, answered at their address. */
    public void report(String kind, UUID subject, String address, Rule rule, String words) {
        write(kind, find(kind, subject, null), null, address.strip().toLowerCase(Locale.ROOT), rule, words);
    }

    private void write(
            String kind, Target target, @Nullable UUID person, @Nullable String address, Rule rule, String words) {
        UUID id = Ids.next();
        int written = jdbc.sql("""
                insert into moderation_report (tenant_id, id, kind, subject, title, path, reporter, reporter_email, rule,
                    words, state, created_at)
                values (:tenant, :id, :kind, :subject, :title, :path, :person, :address, :rule, :words, 'OPEN', :now)
                on conflict do nothing
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", id)
                .param("kind", kind)
                .param("subject", target.id())
                .param("title", target.title())
                .param("path", target.path())
                .param("person", person, Types.OTHER)
                .param("address", address, Types.VARCHAR)
                .param("rule", rule.name())
                .param("words", words.strip())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 1) {
            letters.received(new ModerationLetters.Reporter(id, person, address), target.title());
            letters.toRead(id, target.title());
        }
    }
}
