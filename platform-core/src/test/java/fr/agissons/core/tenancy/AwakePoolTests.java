package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AwakePoolTests {
    private static final int CROWD = 200;

    private static int portWhereNobodyListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** One second each, one after the other, would be more than three minutes. */
    @Test
    @Timeout(60)
    void keepsNobodyWaitingForADatabaseThatIsAway() throws IOException {
        try (AwakePool pool = new AwakePool()) {
            pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + portWhereNobodyListens() + "/nothing");
            pool.setUsername("nobody");
            pool.setPassword("nothing");
            pool.setInitializationFailTimeout(-1);

            for (int asked = 0; asked < CROWD; asked++) {
                assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(pool::getConnection);
            }
        }
    }
}
