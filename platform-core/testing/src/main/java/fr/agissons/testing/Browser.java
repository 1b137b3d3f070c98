package fr.agissons.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.agissons.core.access.Me;
import fr.agissons.core.signin.SignedInPerson;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the site of the current town: {@code browser.as(me).get("/missions")}. */
@Component
public class Browser {
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    private final MockMvcTester mvc;
    private final SessionRepository<?> sessions;

    Browser(MockMvcTester mvc, SessionRepository<?> sessions) {
        this.mvc = mvc;
        this.sessions = sessions;
    }

    /** This person, signed in to the town they are a member of. */
    public Visit as(Me me) {
        return new Visit(Tenancy.current(), me);
    }

    /** A browser that opens pages in a session kept in the database, and brings its cookie each time. */
    public Function<String, MvcTestResult> returning(Me me) {
        String host = Tenancy.current().host();
        String id = session(sessions, me);
        Cookie cookie = new Cookie("agissons", Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8)));
        return path -> mvc.get()
                .uri("http://" + host + path)
                .header("Accept-Language", "fr")
                .header("Accept", "text/html")
                .cookie(cookie)
                .exchange();
    }

    private static <S extends Session> String session(SessionRepository<S> sessions, Me me) {
        S session = sessions.createSession();
        session.setAttribute(CONTEXT, new SecurityContextImpl(new SignedInPerson(me)));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                me.person().toString());
        sessions.save(session);
        return session.getId();
    }

    /** A visitor who has not signed in. */
    public Visit visitor() {
        return new Visit(Tenancy.current(), null);
    }

    /** A visitor of another site. */
    public Visit visitorOf(Tenant tenant) {
        return new Visit(tenant, null);
    }

    /** This person on the site of that town, whichever town they signed in to. */
    public Visit as(Me me, Tenant tenant) {
        return new Visit(tenant, me);
    }

    /** What a page says. */
    public static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** One person at one site. */
    public final class Visit {
        private final Tenant tenant;
        private final @Nullable Me me;

        private Visit(Tenant tenant, @Nullable Me me) {
            this.tenant = tenant;
            this.me = me;
        }

        /** Opens a page; the path may carry a query. */
        public MvcTestResult get(String path) {
            return call(HttpMethod.GET, path, Map.of());
        }

        /** Sends a form, with its token against forgery. */
        public MvcTestResult post(String path, Map<String, String> fields) {
            return call(HttpMethod.POST, path, fields);
        }

        /** Sends a form with a file. */
        public MvcTestResult send(String path, Map<String, String> fields, MockMultipartFile file) {
            var request = mvc.post()
                    .uri("http://" + tenant.host() + path)
                    .header("Accept-Language", "fr")
                    .header("Accept", "text/html")
                    .multipart()
                    .file(file);
            fields.forEach(request::param);
            if (me != null) {
                request.with(authentication(new SignedInPerson(me)));
            }
            return request.with(csrf()).exchange();
        }

        /** Any request. */
        public MvcTestResult call(HttpMethod method, String path, Map<String, String> fields) {
            var request = mvc.method(method)
                    .uri("http://" + tenant.host() + path)
                    .header("Accept-Language", "fr")
                    .header("Accept", "text/html");
            fields.forEach(request::param);
            if (me != null) {
                request.with(authentication(new SignedInPerson(me)));
            }
            if (!HttpMethod.GET.equals(method)) {
                request.with(csrf());
            }
            return request.exchange();
        }
    }
}
