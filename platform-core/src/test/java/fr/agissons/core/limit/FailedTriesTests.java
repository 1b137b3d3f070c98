package fr.agissons.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FailedTriesTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Tenant TOWN = new Tenant(
            new TenantId(1),
            "colombes",
            Tenant.Kind.COMMUNE,
            Tenant.State.OPEN,
            "Colombes",
            "colombes.example",
            Set.of(),
            List.of(),
            ZoneId.of("Europe/Paris"),
            List.of(),
            Map.of(),
            Map.of());

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void fail(FailedTries tries, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        Tenancy.run(TOWN, () -> tries.count("code", 3, request, response));
    }

    @Test
    void refusesAnAddressThatFailsTooOftenAndNoOther() {
        FailedTries tries = new FailedTries(NOON, true);
        for (int n = 0; n < 3; n++) {
            fail(tries, "192.0.2.1");
        }

        assertThatThrownBy(() -> fail(tries, "192.0.2.1")).isInstanceOf(Refusals.TooMany.class);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("1200");
        fail(tries, "192.0.2.2");
    }

    @Test
    void countsNothingWhereLimitsAreLifted() {
        FailedTries tries = new FailedTries(NOON, false);
        for (int n = 0; n < 5; n++) {
            fail(tries, "192.0.2.1");
        }
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isNull();
    }
}
