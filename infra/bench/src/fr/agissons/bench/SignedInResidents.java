package fr.agissons.bench;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.signin.SignedInPerson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Residents who have signed in: their sessions are written as the server would have written them, because the server has no
 * other door, and gets none for us.
 */
final class SignedInResidents {
    private static final String RESIDENTS =
            "select tenant_id, person_id, display_name, email, role from membership where email like 'camille%' order by tenant_id";
    private static final String SESSION = """
            insert into spring_session (tenant_id, primary_id, session_id, creation_time, last_access_time,
                max_inactive_interval, expiry_time, principal_name) values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ATTRIBUTE = "insert into spring_session_attributes values (?, ?, ?, ?)";
    private static final String PRINCIPAL = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final int WEEK = 7 * 24 * 3600;

    private SignedInResidents() {}

    /** Signs one resident in at each town and gives back their requests for that page. */
    static List<Ask> ask(TownsDatabase database, String path) throws SQLException, IOException {
        return ask(database, RESIDENTS, path);
    }

    /** The same for those whom a query finds: town, number, name, address and role of each. */
    static List<Ask> ask(TownsDatabase database, String query, String path) throws SQLException, IOException {
        List<Ask> asks = new ArrayList<>();
        try (Connection superuser = database.connect();
                PreparedStatement session = superuser.prepareStatement(SESSION);
                PreparedStatement attribute = superuser.prepareStatement(ATTRIBUTE);
                var residents = superuser.createStatement().executeQuery(query)) {
            TownsDatabase.run(superuser, "delete from spring_session");
            while (residents.next()) {
                UUID person = residents.getObject(2, UUID.class);
                Role role = Role.valueOf(residents.getString(5));
                Me me = new Me(person, residents.getInt(1), role, false, residents.getString(3), residents.getString(4), "fr");
                String id = UUID.randomUUID().toString();
                write(session, me, id);
                keep(attribute, me, id, "SPRING_SECURITY_CONTEXT", new SecurityContextImpl(new SignedInPerson(me)));
                keep(attribute, me, id, PRINCIPAL, person.toString());
                String cookie = Base64.getEncoder().encodeToString(id.getBytes());
                asks.add(new Ask(Ask.host(me.tenant()), path, "__Host-agissons=" + cookie));
            }
            session.executeBatch();
            attribute.executeBatch();
            TownsDatabase.run(superuser, "vacuum analyze spring_session, spring_session_attributes");
        }
        return asks;
    }

    private static void write(PreparedStatement session, Me me, String id) throws SQLException {
        long now = System.currentTimeMillis();
        session.setInt(1, me.tenant());
        session.setString(2, id);
        session.setString(3, id);
        session.setLong(4, now);
        session.setLong(5, now);
        session.setInt(6, WEEK);
        session.setLong(7, now + WEEK * 1000L);
        session.setString(8, me.person().toString());
        session.addBatch();
    }

    private static void keep(PreparedStatement attribute, Me me, String id, String name, Object value)
            throws SQLException, IOException {
        attribute.setInt(1, me.tenant());
        attribute.setString(2, id);
        attribute.setString(3, name);
        attribute.setBytes(4, serialized(value));
        attribute.addBatch();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
