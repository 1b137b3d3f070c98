package fr.agissons.theming.web;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.ProblemPages;
import fr.agissons.theming.Ui;
import fr.agissons.theming.UiFactory;
import fr.agissons.theming.component.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows problems: to people as a page in their town's look, to programs as RFC 9457 says. */
@Component
class PagedProblems implements ProblemPages {
    private final UiFactory factory;

    PagedProblems(UiFactory factory) {
        this.factory = factory;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String messageKey)
            throws IOException {
        Ui ui = factory.ui(request);
        String why = why(ui, status, messageKey);
        if (!start(response, status)) {
            return;
        }
        if (isProgram(request)) {
            json(request, response, status, why);
        } else if (isClosed()) {
            BarePage.of(
                            ui,
                            status == HttpStatus.GONE ? "theming.problem.closed.title" : "theming.problem.503.title",
                            why)
                    .send(response);
        } else if ("core.problem.draft".equals(messageKey)) {
            BarePage.of(ui, "theming.problem.draft.title", why).send(response);
        } else {
            ModelReturnValueHandler.send(ui.problem(status.value(), why), response);
        }
    }

    @Override
    public void unknownHost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (start(response, HttpStatus.NOT_FOUND)) {
            Ui ui = factory.ui(request);
            BarePage.of(ui, "theming.platform.unknown.title", ui.t("theming.platform.unknown.why"))
                    .send(response);
        }
    }

    /** A sentence nobody wrote must not make a failure out of a refusal. */
    private static String why(Ui ui, HttpStatus status, String messageKey) {
        if (ui.knows(messageKey)) {
            return ui.t(messageKey);
        }
        return ui.t(status.is5xxServerError() ? "core.problem.failed" : "core.problem.bad-request");
    }

    /** Once a page is on its way, nothing else can take its place. */
    private static boolean start(HttpServletResponse response, HttpStatus status) {
        if (response.isCommitted()) {
            return false;
        }
        response.resetBuffer();
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return true;
    }

    /** A closed site serves no style sheet either: its page brings its own. */
    private static boolean isClosed() {
        return Tenancy.find().filter(tenant -> !tenant.state().serves()).isPresent();
    }

    private static boolean isProgram(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("text/html");
    }

    private static void json(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why)
            throws IOException {
        byte[] body = Json.object()
                .put("type", "about:blank")
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", why)
                .put("instance", request.getRequestURI())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
