package fr.agissons.theming;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Visit.Token;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.theme.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the interface of a request: the town's look, the reader's language, the menus they may use. */
@Component
public class UiFactory {
    private static final String LANGUAGE = "lang";

    private final Furnishings furnishings;
    private final SiteAddresses addresses;

    UiFactory(Furnishings furnishings, SiteAddresses addresses) {
        this.furnishings = furnishings;
        this.addresses = addresses;
    }

    /** The interface of this request. */
    public Ui ui(HttpServletRequest request) {
        Tenant tenant = Tenancy.find().orElse(null);
        return new Ui(furnishings, visit(request, tenant, request.getRequestURI(), request.getQueryString()));
    }

    /** The interface of the home page of a site that tries a look on. */
    public Ui trying(HttpServletRequest request, Tenant dressed, Theme theme) {
        return new Ui(furnishings, visit(request, dressed, "/", null), theme);
    }

    private Visit visit(HttpServletRequest request, @Nullable Tenant tenant, String path, @Nullable String query) {
        Me me = tenant == null
                ? null
                : Me.find().filter(person -> person.belongsTo(tenant.id())).orElse(null);
        String asked = asked(request);
        return new Visit(tenant, me, speech(asked, me, request), asked, path, query, origin(tenant), token(request));
    }

    /** The interface of something that is no request. */
    public Ui ui(Visit visit) {
        return new Ui(furnishings, visit);
    }

    /** What the address asks for, then what the member chose, then what the browser asks for. */
    private static Speech speech(@Nullable String asked, @Nullable Me me, HttpServletRequest request) {
        if (asked != null) {
            return Speech.of(asked);
        }
        if (me != null) {
            return Speech.of(me.language());
        }
        return request.getHeader("Accept-Language") == null ? Speech.FRENCH : Speech.of(request.getLocale());
    }

    private static @Nullable String asked(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return null;
        }
        String asked = request.getParameter(LANGUAGE);
        return Optional.ofNullable(asked)
                .filter(code -> Speech.of(code).language().equals(code))
                .orElse(null);
    }

    /** As the site is configured to be reached: what a request claims of its port or scheme ends up in no link. */
    private String origin(@Nullable Tenant tenant) {
        return tenant == null ? "" : addresses.origin(tenant).toString();
    }

    private static Supplier<@Nullable Token> token(HttpServletRequest request) {
        return () -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Token(token.getParameterName(), token.getToken())
                : null;
    }
}
