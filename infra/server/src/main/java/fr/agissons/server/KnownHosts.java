package fr.agissons.server;

import fr.agissons.core.tenancy.TenantDirectory;
import java.util.Locale;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** Tells the edge, on the management port, whether a certificate may be obtained for a host: 200 when some site has it. */
@Component
@WebEndpoint(id = "hosts")
class KnownHosts {
    private static final int UNKNOWN = 404;

    private final TenantDirectory directory;

    KnownHosts(TenantDirectory directory) {
        this.directory = directory;
    }

    /** The answer has no body: whoever asks knows the host already. */
    @ReadOperation
    WebEndpointResponse<Void> known(String domain) {
        return new WebEndpointResponse<>(
                directory.byHost(domain.toLowerCase(Locale.ROOT)).isPresent()
                        ? WebEndpointResponse.STATUS_OK
                        : UNKNOWN);
    }
}
