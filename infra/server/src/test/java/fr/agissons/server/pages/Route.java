package fr.agissons.server.pages;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * One way in: a method and a path with its variables.
 *
 * @param method the method
 * @param pattern the path as the handler declares it
 */
record Route(HttpMethod method, String pattern) implements Comparable<Route> {
    /** A name between braces, with the expression it has to match when there is one. */
    static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private static final Set<String> OF_EVERYBODY =
            Set.of("version", "file", "module", "theme", "place", "verb", "dataset", "feed");

    /** The names between braces. */
    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /**
     * Whether it names a thing that a town owns, and not a style sheet by its content, a part of the site map, or a word of the
     * program: a module, a theme's number, a picture's place, a dataset's or a feed's name, what a button does.
     */
    boolean namesAThing() {
        return variables().stream().anyMatch(name -> !OF_EVERYBODY.contains(name));
    }

    boolean reads() {
        return method.equals(HttpMethod.GET);
    }

    @Override
    public int compareTo(Route other) {
        int byPath = pattern.compareTo(other.pattern);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
