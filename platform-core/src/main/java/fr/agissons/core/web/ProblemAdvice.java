package fr.agissons.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever a handler throws into the right status and a page that helps; nothing inside shows. */
@ControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** PostgreSQL's unique violation and exclusion violation. */
    private static final Set<String> ONCE_ONLY = Set.of("23505", "23P01");

    private final ProblemPages problems;

    ProblemAdvice(ProblemPages problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refused(Refusals.Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, refusal.status(), refusal.messageKey());
    }

    /** Left to the security filters, which send people to sign in. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void leftToSecurity(RuntimeException thrown) {
        throw thrown;
    }

    /** The reader left before the answer was whole: nobody to tell, nothing to mend. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void readerLeft(IOException gone) {
        LOG.debug("The reader left: {}", gone.toString());
    }

    @ExceptionHandler
    void overtaken(ConcurrencyFailureException lost, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, HttpStatus.CONFLICT, "core.problem.overtaken");
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    void databaseAway(Exception away, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The database does not answer: {}", away.toString());
        response.setHeader("Retry-After", "10");
        problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "core.problem.away");
    }

    @ExceptionHandler
    void anythingElse(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown instanceof ErrorResponse known
                && HttpStatus.resolve(known.getStatusCode().value()) instanceof HttpStatus status
                && status.is4xxClientError()) {
            problems.write(request, response, status, keyOf(status));
            return;
        }
        if (isAway(thrown)) {
            databaseAway(thrown, request, response);
            return;
        }
        if (thrown instanceof DataIntegrityViolationException violation && isTaken(violation)) {
            problems.write(request, response, HttpStatus.CONFLICT, "core.problem.overtaken");
            return;
        }
        if (thrown instanceof TypeMismatchException || thrown instanceof HttpMessageConversionException) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "core.problem.bad-request");
            return;
        }
        LOG.error("A request failed", thrown);
        if (response.isCommitted()) {
            // A file that was begun must not look whole: left to the container, this breaks the connection.
            throw thrown;
        }
        problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "core.problem.failed");
    }

    /**
     * Whether it was the connection that failed, under whatever name: it broke (SQLSTATE 08, 57P), or there was none to be had,
     * which the pool says, without a state.
     */
    private static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException broken
                    && (broken.getSQLState() == null || broken.getSQLState().matches("(08|57P).*"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else was faster with what can be had once only: a key, or a stretch of time. */
    private static boolean isTaken(DataIntegrityViolationException violation) {
        return violation.getMostSpecificCause() instanceof SQLException refused
                && ONCE_ONLY.contains(Objects.requireNonNullElse(refused.getSQLState(), ""));
    }

    static String keyOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "core.problem.not-found";
            case FORBIDDEN -> "core.problem.forbidden";
            case METHOD_NOT_ALLOWED -> "core.problem.method";
            case CONTENT_TOO_LARGE -> "core.problem.too-large";
            case TOO_MANY_REQUESTS -> "core.problem.too-many";
            default -> status.is4xxClientError() ? "core.problem.bad-request" : "core.problem.failed";
        };
    }
}
