package fr.agissons.theming.web;

import fr.agissons.theming.Ui;
import fr.agissons.theming.UiFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the interface of their request. */
final class UiArgumentResolver implements HandlerMethodArgumentResolver {
    private final UiFactory factory;

    UiArgumentResolver(UiFactory factory) {
        this.factory = factory;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Ui resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return factory.ui(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
