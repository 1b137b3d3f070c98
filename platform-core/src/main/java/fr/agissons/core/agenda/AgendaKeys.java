package fr.agissons.core.agenda;

import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret keys by which phones read people's own agendas: shown once, kept as a digest, taken back at will. */
@Service
@Transactional
public class AgendaKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new key for this person; the one before opens nothing any more. */
    public String make(UUID person) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                insert into agenda_key (tenant_id, id, person_id, digest, made_at)
                values (:tenant, :id, :person, :digest, :now)
                on conflict (tenant_id, person_id) do update set digest = excluded.digest, made_at = excluded.made_at
                """)
                .param("tenant", tenant())
                .param("id", Ids.next())
                .param("person", person)
                .param("digest", digest(key))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return key;
    }

    /** From now on no key opens this person's agenda. */
    public void withdraw(UUID person) {
        jdbc.sql("delete from agenda_key where tenant_id = :tenant and person_id = :person")
                .param("tenant", tenant())
                .param("person", person)
                .update();
    }

    /** Whether this person has a key. */
    @Transactional(readOnly = true)
    public boolean has(UUID person) {
        return jdbc.sql("select exists (select from agenda_key where tenant_id = :tenant and person_id = :person)")
                .param("tenant", tenant())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Whose agenda this key opens in the current town. */
    @Transactional(readOnly = true)
    public Optional<UUID> opens(String key) {
        return jdbc.sql("select person_id from agenda_key where tenant_id = :tenant and digest = :digest")
                .param("tenant", tenant())
                .param("digest", digest(key))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .optional();
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
