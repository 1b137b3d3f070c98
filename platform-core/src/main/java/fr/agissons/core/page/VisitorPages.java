package fr.agissons.core.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.page.KeptPage.Header;
import fr.agissons.core.page.KeptPage.Moment;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Writes;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * Gives a visitor the page that the last one got, unless anything it shows may have changed since: the town was written to,
 * or a minute is over. Stands right behind the door, so such a page costs neither a place at the turnstile nor a look at
 * the database. A browser that insists ({@code Cache-Control: no-cache}) gets a page made for it.
 */
final class VisitorPages implements Filter {
    /** Each answer has its own, and each connection (RFC 9110, section 7.6.1): the server adds those when it sends. */
    private static final Set<String> NOT_KEPT = Set.of(
            "x-request-id",
            "date",
            "content-length",
            "content-encoding",
            "content-type",
            "etag",
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final String VARIES = "Accept-Language, Cookie, Accept-Encoding";
    private static final long MILLIS_A_MINUTE = Duration.ofMinutes(1).toMillis();

    private final Writes writes;
    private final Clock clock;
    private final Cache<PageRequest, KeptPage> pages;

    VisitorPages(DataSize memory, Writes writes, Clock clock) {
        this.writes = writes;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .<PageRequest, KeptPage>weigher((request, page) -> page.weight())
                .maximumWeight(memory.toBytes())
                // Nobody gets it after its minute: then it need not be in memory either, least of all of an erased
                // town.
                .expireAfterWrite(Duration.ofMinutes(2))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        Tenant tenant = Tenancy.find().orElse(null);
        Optional<PageRequest> asked = tenant == null ? Optional.empty() : PageRequest.of(request, tenant.id());
        if (tenant == null || asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // Taken before the page is made: what is written meanwhile outdates it.
        Moment moment = new Moment(tenant, writes.mark(tenant.id()), clock.millis() / MILLIS_A_MINUTE);
        KeptPage kept = current(pages.getIfPresent(asked.get()), moment);
        if (kept != null && !insists(request)) {
            kept.answer(request, response);
            return;
        }
        PageSlot slot = PageSlot.open(request);
        response.setHeader(HttpHeaders.VARY, VARIES);
        chain.doFilter(request, response);
        if (slot.taken() && (kept == null || !kept.tag().equals(slot.tag()))) {
            keep(asked.get(), moment, slot, response);
        }
    }

    private @Nullable KeptPage current(@Nullable KeptPage kept, Moment moment) {
        boolean current = kept != null
                && kept.moment().equals(moment)
                && writes.current(moment.tenant().id(), moment.mark());
        return current ? kept : null;
    }

    private static boolean insists(HttpServletRequest request) {
        return "no-cache".equals(request.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    private void keep(PageRequest asked, Moment moment, PageSlot slot, HttpServletResponse response) {
        if (response.getContentType() == null
                || response.getHeader(HttpHeaders.SET_COOKIE) != null
                || !"no-cache".equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
            return;
        }
        List<Header> headers = response.getHeaderNames().stream()
                .distinct()
                .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> new Header(name, String.join(", ", response.getHeaders(name))))
                .toList();
        pages.put(asked, new KeptPage(moment, headers, response.getContentType(), slot.tag(), slot.body()));
    }
}
