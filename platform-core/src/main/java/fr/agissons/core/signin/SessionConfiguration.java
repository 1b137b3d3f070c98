package fr.agissons.core.signin;

import fr.agissons.core.access.SignedInSessions;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.TenantJdbcTransactions;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in PostgreSQL, inside the town they were opened in; for signed-in people only, because nobody else gets one. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /** Two requests of one session may write the same attribute at once; the key begins with the tenant here. */
    private static final String KEEP_ATTRIBUTE = """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict (tenant_id, session_primary_id, attribute_name)
            do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    JdbcIndexedSessionRepository townSessions(DataSource dataSource) {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), new TransactionTemplate(new TenantJdbcTransactions(dataSource)));
        sessions.setCreateSessionAttributeQuery(KEEP_ATTRIBUTE);
        // Expired rows of all towns are swept by SessionSweep: this repository sees one town at a time.
        sessions.setCleanupCron(org.springframework.scheduling.annotation.Scheduled.CRON_DISABLED);
        return sessions;
    }

    @Bean
    SessionSweep sessionSweep(CrossTenant crossTenant) {
        // Sessions end by the system's clock, with which Spring Session dates them, whatever the engine's clock shows.
        return new SessionSweep(crossTenant, Clock.systemUTC());
    }

    /** Ends somebody's sessions in the current town, so that what they may do is asked anew at their next request. */
    @Bean
    SignedInSessions signedInSessions(JdbcIndexedSessionRepository townSessions) {
        return person ->
                townSessions.findByPrincipalName(person.toString()).keySet().forEach(townSessions::deleteById);
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
            JdbcIndexedSessionRepository townSessions, SignInProperties properties) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration =
                new FilterRegistrationBean<>(filter(townSessions, properties.secureCookies()));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    private static <S extends Session> SessionRepositoryFilter<?> filter(
            FindByIndexNameSessionRepository<S> sessions, boolean secure) {
        SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(new QuietSessions<>(sessions));
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-agissons" : "agissons");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        filter.setHttpSessionIdResolver(new ResolvedOnce(resolver));
        return filter;
    }
}
