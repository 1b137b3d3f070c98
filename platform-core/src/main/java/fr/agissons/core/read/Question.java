package fr.agissons.core.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.tenancy.TenantId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/** One statement with its values, in the order its marks stand. */
record Question(String text, @Nullable Object[] values) {
    private static final Pattern TENANT = Pattern.compile(":tenant\\b");
    private static final int STATEMENTS = 1_000;
    private static final Cache<String, Parsed> PARSED =
            Caffeine.newBuilder().maximumSize(STATEMENTS).build();

    /** Fills the statement in for that tenant, whoever else the values may name. */
    static Question of(String statement, Map<String, ?> values, TenantId tenant) {
        Parsed parsed = PARSED.get(statement, Parsed::of);
        MapSqlParameterSource named = new MapSqlParameterSource(values).addValue("tenant", tenant.value());
        return new Question(parsed.text, NamedParameterUtils.buildValueArray(parsed.names, named, null));
    }

    /** Writes the values from that mark on, and returns the mark after them. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int mark = first;
        for (@Nullable Object value : values) {
            bind(statement, mark++, value);
        }
        return mark;
    }

    private static void bind(PreparedStatement statement, int mark, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> throw new IllegalArgumentException("Say it in the statement when a value is missing");
            case Instant instant -> statement.setObject(mark, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> name -> statement.setString(mark, name.name());
            case Collection<?> many -> statement.setArray(mark, array(statement.getConnection(), many));
            default -> statement.setObject(mark, value);
        }
    }

    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        boolean ids = !many.isEmpty() && many.iterator().next() instanceof UUID;
        return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
    }

    /** A statement understood: with marks, and the names that stood there. */
    private record Parsed(String text, ParsedSql names) {
        static Parsed of(String statement) {
            if (!TENANT.matcher(statement).find()) {
                throw new IllegalArgumentException("No :tenant in: " + statement);
            }
            ParsedSql names = NamedParameterUtils.parseSqlStatement(statement);
            return new Parsed(NamedParameterUtils.substituteNamedParameters(names, null), names);
        }
    }
}
