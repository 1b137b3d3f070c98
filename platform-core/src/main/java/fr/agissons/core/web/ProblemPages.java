package fr.agissons.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/**
 * How a problem is shown: a page in the town's look for people, an RFC 9457 object for programs. Implemented a floor up,
 * where pages are made; called from filters as well as from handlers.
 */
public interface ProblemPages {
    /**
     * Writes the answer.
     *
     * @param messageKey why, and what can be done
     */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String messageKey)
            throws IOException;

    /** The platform's own answer on a host that no tenant holds: 404, no town's name or colours. */
    void unknownHost(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
