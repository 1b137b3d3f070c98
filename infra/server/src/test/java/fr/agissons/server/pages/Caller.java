package fr.agissons.server.pages;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.agissons.core.access.Me;
import fr.agissons.core.signin.SignedInPerson;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Knocks at doors without leaving a trace: whatever a request changes is put back. */
@Component
class Caller {
    private final MockMvcTester mvc;
    private final Tenants tenants;
    private final CsrfTokenRepository tokens;
    private @Nullable Snapshot before;

    Caller(MockMvcTester mvc, Tenants tenants, WebApplicationContext context) {
        this.mvc = mvc;
        this.tenants = tenants;
        // The first request with a token of the test's own puts a repository with sessions in the place of ours, for
        // good.
        tokens = Objects.requireNonNull(
                WebTestUtils.getCsrfTokenRepository(new MockHttpServletRequest(context.getServletContext())));
    }

    /** From now on, every request leaves things as they are at this moment. */
    void keepThingsAsTheyAre() {
        before = Snapshot.take();
    }

    /** This person, or nobody, uses this route of a town as the samples fill it. */
    Answer call(Route route, Samples samples, Tenant site, @Nullable Me me) {
        return undone(route, site, send(route, samples, site, me, true, false));
    }

    /**
     * An address of ours with a form or a query that names their things.
     *
     * @param look takes a look at what that changed, before it is put back
     */
    void cross(Route route, Samples ours, Map<String, String> theirs, @Nullable Me me, Consumer<Answer> look) {
        Answer answer = read(request(route, ours, ours.tenant(), me, true, false, theirs)
                .exchange()
                .getResponse());
        look.accept(answer);
        undone(route, ours.tenant(), answer);
    }

    /** The same, over HTTPS. */
    Answer callSafely(Route route, Samples samples, Tenant site, @Nullable Me me) {
        return undone(route, site, send(route, samples, site, me, true, true));
    }

    /** The same, from a page that does not know the token against forged requests. */
    Answer forge(Route route, Samples samples, Tenant site, @Nullable Me me) {
        return undone(route, site, send(route, samples, site, me, false, false));
    }

    /** A request that counts. */
    Answer post(String path, Map<String, String> fields, Tenant site, Me me) {
        var request = mvc.post().uri("http://" + site.host() + path).with(csrf());
        fields.forEach(request::param);
        return read(
                request.with(authentication(new SignedInPerson(me))).exchange().getResponse());
    }

    /** A visitor's look at a page. */
    String page(String path, Tenant site) {
        return read(mvc.get()
                        .uri("http://" + site.host() + path)
                        .header(HttpHeaders.ACCEPT, "text/html")
                        .exchange()
                        .getResponse())
                .body();
    }

    private Answer send(Route route, Samples samples, Tenant site, @Nullable Me me, boolean token, boolean secure) {
        Map<String, String> fields = new LinkedHashMap<>(samples.fields());
        if (route.reads()) {
            fields.keySet().retainAll(java.util.Set.of("creneau"));
        }
        return read(request(route, samples, site, me, token, secure, fields)
                .exchange()
                .getResponse());
    }

    private MockMvcTester.MockMvcRequestBuilder request(
            Route route,
            Samples samples,
            Tenant site,
            @Nullable Me me,
            boolean token,
            boolean secure,
            Map<String, String> fields) {
        var request = mvc.method(route.method())
                .uri((secure ? "https://" : "http://") + site.host() + samples.path(route))
                .secure(secure)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                .header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8");
        fields.forEach(request::param);
        if (me != null) {
            // Whoever is signed in brings a cookie: by it, pages kept for visitors are kept from them.
            request.with(authentication(new SignedInPerson(me))).header(HttpHeaders.COOKIE, "signed=in");
        }
        if (token && !route.reads()) {
            request.with(csrf());
        } else {
            request.with(plain -> {
                WebTestUtils.setCsrfTokenRepository(plain, tokens);
                return plain;
            });
        }
        return request;
    }

    private Answer undone(Route route, Tenant site, Answer answer) {
        if (!route.reads() && answer.status() < 400 && before != null) {
            before.restore();
            tenants.switchModules(site.id(), site.modules());
        }
        return answer;
    }

    private static Answer read(MockHttpServletResponse response) {
        HttpHeaders headers = new HttpHeaders();
        response.getHeaderNames().forEach(name -> headers.addAll(name, response.getHeaders(name)));
        try {
            return new Answer(response.getStatus(), headers, response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
