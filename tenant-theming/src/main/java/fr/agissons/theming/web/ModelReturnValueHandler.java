package fr.agissons.theming.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets handlers return a typed page: rendered whole, then sent with its length. */
final class ModelReturnValueHandler implements HandlerMethodReturnValueHandler {
    private static final String HTML = "text/html;charset=utf-8";

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return JteModel.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        if (page instanceof JteModel model) {
            send(model, Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }

    /** Renders before the first byte leaves, so that a failure can still become a problem page. */
    static void send(JteModel page, HttpServletResponse response) throws IOException {
        var bytes = new PageBytes();
        page.render(bytes);
        response.setContentType(HTML);
        response.setContentLength(bytes.length());
        bytes.writeTo(response.getOutputStream());
    }
}
