package fr.agissons.core.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes the tenant on a connection for the length of one transaction, where the database's policies read it. PostgreSQL
 * takes it off again at commit and at rollback; without it the policies show nothing.
 */
public final class TenantStamp {
    private TenantStamp() {}

    /** Stamps the connection's open transaction with the bound tenant; does nothing where none is bound. */
    public static void on(Connection connection) throws SQLException {
        if (Tenancy.find().isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('agissons.tenant', ?, true)")) {
            statement.setString(1, Tenancy.current().id().toString());
            statement.execute();
        }
    }
}
