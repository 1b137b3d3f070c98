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
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in PostgreSQL, inside the town they were opened in; for signed-in people only, because nobody else gets one. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    @Bean
    JdbcIndexedSessionRepository townSessions(DataSource dataSource) {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), new TransactionTemplate(new TenantJdbcTransactions(dataSource)));
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        // Expired rows of all towns are swept by SessionSweep: this repository sees one town at a time.
        sessions.setCleanupCron(org.springframework.scheduling.annotation.Scheduled.CRON_DISABLED);
        return sessions;
    }

    @Bean
    SessionSweep sessionSweep(CrossTenant crossTenant, Clock clock) {
        return new SessionSweep(crossTenant, clock);
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
        filter.setHttpSessionIdResolver(resolver);
        return filter;
    }
}
