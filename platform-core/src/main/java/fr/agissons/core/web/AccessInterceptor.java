package fr.agissons.core.web;

import fr.agissons.core.access.Everywhere;
import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.Operators;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every handler: a module that is off here does not exist, and a handler answers those its annotation names.
 * Undecided is refused, and no later rule overturns a refusal.
 */
public final class AccessInterceptor implements HandlerInterceptor {
    private final Modules modules;
    private final Permissions permissions;

    AccessInterceptor(Modules modules, Permissions permissions) {
        this.modules = modules;
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            throw new Refusals.NotFound();
        }
        if (modules.isOff(request.getRequestURI(), Tenancy.current()) || !livesHere(method)) {
            throw new Refusals.NotFound();
        }
        check(method, Me.find().filter(me -> me.belongsTo(Tenancy.current().id())));
        return true;
    }

    /** The console's handlers are nowhere else, and a town's are not on the console. */
    private static boolean livesHere(HandlerMethod method) {
        boolean onConsole = Tenancy.current().kind() == Tenant.Kind.PLATFORM;
        return onConsole == method.hasMethodAnnotation(Operators.class)
                || method.getBeanType().isAnnotationPresent(Everywhere.class);
    }

    private void check(HandlerMethod method, Optional<Me> me) {
        if (method.hasMethodAnnotation(Open.class)) {
            return;
        }
        Requires required = method.getMethodAnnotation(Requires.class);
        boolean forOperators = method.hasMethodAnnotation(Operators.class);
        if (required == null && !forOperators && !method.hasMethodAnnotation(SignedIn.class)) {
            throw new Refusals.Forbidden();
        }
        Me known = me.orElseThrow(() -> new InsufficientAuthenticationException("Sign in first"));
        if (forOperators && !known.operator()) {
            throw new Refusals.Forbidden();
        }
        if (required != null && !permissions.granted(required.value(), known)) {
            throw new Refusals.Forbidden();
        }
    }
}
