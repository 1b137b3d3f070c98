package fr.agissons.core.signin;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The address of a form that visitors without a session send, declared as a bean by its module. Such a form acts on nobody's
 * authority, whoever is signed in: what it may do is proved by what is typed in it, so there is nothing to forge.
 *
 * @param pattern its path, such as {@code /module/{thing}/form}
 */
public record VisitorForm(PathPattern pattern) {
    /** The form at that path. */
    public static VisitorForm at(String path) {
        return new VisitorForm(PathPatternParser.defaultInstance.parse(path));
    }

    boolean covers(String path) {
        return pattern.matches(PathContainer.parsePath(path));
    }
}
