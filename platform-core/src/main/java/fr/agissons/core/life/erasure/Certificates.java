package fr.agissons.core.life.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The certificates of all erasures; they are added and read, and nobody changes one. */
public final class Certificates {
    private static final String SELECT =
            "select id, site, slug, finished_at, document, sha256 from erasure_certificate";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JdbcClient jdbc;

    /** Over the database as the platform's role. */
    public Certificates(DataSource platform) {
        this.jdbc = JdbcClient.create(platform);
    }

    /** All of them, the latest first. */
    public List<KeptCertificate> all() {
        return jdbc.sql(SELECT + " order by finished_at desc, id")
                .query((row, number) -> read(row))
                .list();
    }

    /** The certificate of this number. */
    public Optional<KeptCertificate> one(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What a kept certificate says. */
    public static ErasureCertificate read(KeptCertificate kept) {
        return JSON.readValue(kept.document(), ErasureCertificate.class);
    }

    static void keep(JdbcClient transaction, ErasureCertificate certificate) {
        String document = JSON.writeValueAsString(certificate);
        transaction
                .sql("""
                        insert into erasure_certificate (id, site, slug, finished_at, document, sha256)
                        values (:id, :site, :slug, :at, :document, :sha256)""")
                .param("id", certificate.id())
                .param("site", certificate.site().number())
                .param("slug", certificate.site().slug())
                .param("at", certificate.finishedAt().atOffset(ZoneOffset.UTC))
                .param("document", document)
                .param("sha256", KeptCertificate.digest(document))
                .update();
    }

    private static KeptCertificate read(ResultSet row) throws SQLException {
        return new KeptCertificate(
                row.getObject("id", UUID.class),
                row.getInt("site"),
                row.getString("slug"),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getString("document"),
                row.getString("sha256"));
    }
}
