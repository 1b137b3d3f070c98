package fr.agissons.core.signin;

import fr.agissons.core.access.Everywhere;
import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.ProblemPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way in and the way out. */
@Everywhere
@Controller
class SignInController {
    private final ObjectProvider<IdentityProvider> identities;
    private final ProblemPages problems;
    private final TownClients clients;
    private final SignInProperties properties;
    private final SiteAddresses addresses;

    SignInController(
            ObjectProvider<IdentityProvider> identities,
            ProblemPages problems,
            TownClients clients,
            SignInProperties properties,
            SiteAddresses addresses) {
        this.identities = identities;
        this.problems = problems;
        this.clients = clients;
        this.properties = properties;
        this.addresses = addresses;
    }

    @Open
    @GetMapping("/connexion")
    void signIn(
            @RequestParam(name = SignInCookie.TARGET, required = false) @Nullable String target,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String wanted = LocalPath.of(target);
        if (Me.find().isPresent()) {
            response.sendRedirect(wanted);
        } else if (!identities.stream().allMatch(IdentityProvider::ready)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "15");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "core.problem.sign-in-away");
        } else {
            response.sendRedirect(UriComponentsBuilder.fromPath("/oauth2/authorization/" + TownClients.REGISTRATION)
                    .queryParam(SignInCookie.TARGET, "{target}")
                    .encode()
                    .buildAndExpand(wanted)
                    .toUriString());
        }
    }

    @SignedIn
    @PostMapping("/deconnexion")
    void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        Object token = session.getAttribute(SignInArrival.ID_TOKEN);
        session.invalidate();
        String home = addresses.origin(Tenancy.current()) + "/";
        if (!(token instanceof String idToken)) {
            response.sendRedirect(home);
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromUriString(properties.endpoint(properties.issuer(), "logout"))
                .queryParam("client_id", clients.current().getClientId())
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(home)
                .toUriString());
    }
}
