package fr.agissons.theming.web;

import fr.agissons.core.page.PageSlot;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets handlers return a typed page: rendered whole, then sent with its length, or not at all to who has it already. */
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
            send(
                    model,
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }

    private static void send(JteModel page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageBytes bytes = render(page);
        // Said before it is known whether the page is sent at all: the next visitor may be given it as it is kept here.
        response.setContentType(HTML);
        Optional<PageSlot> slot = PageSlot.of(request);
        if (slot.isEmpty() || !slot.get().leave(bytes.array(), bytes.length(), request, response)) {
            send(bytes, response);
        }
    }

    /** Sends a page that is for this answer alone. */
    static void send(JteModel page, HttpServletResponse response) throws IOException {
        send(render(page), response);
    }

    /** Renders before the first byte leaves, so that a failure can still become a problem page. */
    private static PageBytes render(JteModel page) {
        var bytes = new PageBytes();
        page.render(bytes);
        return bytes;
    }

    private static void send(PageBytes bytes, HttpServletResponse response) throws IOException {
        response.setContentType(HTML);
        response.setContentLength(bytes.length());
        bytes.writeTo(response.getOutputStream());
    }
}
