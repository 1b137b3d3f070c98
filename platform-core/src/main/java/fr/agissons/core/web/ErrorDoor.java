package fr.agissons.core.web;

import fr.agissons.core.access.Everywhere;
import fr.agissons.core.access.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong before any handler was reached: the container's own refusals, in the town's look. */
@Everywhere
@Controller
class ErrorDoor implements ErrorController {
    private final ProblemPages problems;

    ErrorDoor(ProblemPages problems) {
        this.problems = problems;
    }

    @Open
    @RequestMapping("${server.error.path:/error}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        problems.write(request, response, status, ProblemAdvice.keyOf(status));
    }
}
