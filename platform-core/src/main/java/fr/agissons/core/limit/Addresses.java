package fr.agissons.core.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one subscriber can be told from the next. */
final class Addresses {
    /** A provider gives each household at least 64 bits of addresses of its own: it could change at every request. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The whole address of the older kind, the network of the newer. */
    static String subscriber(String remote) {
        int zone = remote.indexOf('%');
        try {
            InetAddress address = InetAddress.ofLiteral(zone < 0 ? remote : remote.substring(0, zone));
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return remote;
        }
    }
}
