package fr.agissons.core.limit;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every handler that is {@link Limited}, behind the access check: who is refused there uses nothing up. */
final class LimitInterceptor implements HandlerInterceptor {
    private final Allowances allowances;

    LimitInterceptor(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getMethodAnnotation(Limited.class) instanceof Limited limited
                && counts(limited, request)) {
            allowances.take(allowance(limited, method, request)).ifPresent(wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)));
                throw new Refusals.TooMany();
            });
        }
        return true;
    }

    private static boolean counts(Limited limited, HttpServletRequest request) {
        return limited.with().length == 0
                || Arrays.stream(limited.with())
                        .map(request::getParameter)
                        .anyMatch(value -> value != null && !value.isBlank());
    }

    private static Allowance allowance(Limited limited, HandlerMethod method, HttpServletRequest request) {
        Object what = limited.name().isEmpty() ? method.getMethod() : limited.name();
        return new Allowance(
                Tenancy.current().id(),
                what,
                caller(limited.by(), request),
                limited.times(),
                limited.per().length());
    }

    private static String caller(Limited.By by, HttpServletRequest request) {
        return Me.find()
                .filter(me -> by == Limited.By.PERSON)
                .map(me -> me.person().toString())
                .orElseGet(() -> Addresses.subscriber(request.getRemoteAddr()));
    }

    /** Whole seconds, rounded up: at the second named, the door is open. */
    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
