package fr.agissons.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.agissons.core.access.Me;
import fr.agissons.core.signin.SignedInPerson;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the site of the current town: {@code browser.as(me).get("/missions")}. */
@Component
public class Browser {
    private final MockMvcTester mvc;

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** This person, signed in to the town they are a member of. */
    public Visit as(Me me) {
        return new Visit(Tenancy.current(), me);
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
