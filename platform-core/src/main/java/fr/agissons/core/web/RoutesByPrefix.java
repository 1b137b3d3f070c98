package fr.agissons.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of an address among some hundreds without trying each in full: only those are tried whose fixed
 * beginning is the address's own. Without this, a page whose address holds a name spent a seventh of its time, and most of
 * its memory, on patterns of other modules.
 */
final class RoutesByPrefix extends RequestMappingHandlerMapping {
    /** Nothing is left out where it is not set: whoever asks otherwise than by an address has all patterns tried. */
    private final ThreadLocal<Set<RequestMappingInfo>> likely = new ThreadLocal<>();

    private volatile @Nullable Map<String, List<Route>> byFirstPart;

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        byFirstPart = null;
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        byFirstPart = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo mapping) {
        super.unregisterMapping(mapping);
        byFirstPart = null;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        // Escaped, an address need not be written as the pattern is.
        if (path.indexOf('%') >= 0) {
            return super.lookupHandlerMethod(path, request);
        }
        likely.set(likely(path));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            likely.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        Set<RequestMappingInfo> tried = likely.get();
        return tried == null || tried.contains(info) ? super.getMatchingMapping(info, request) : null;
    }

    private Set<RequestMappingInfo> likely(String path) {
        Map<String, List<Route>> routes = byFirstPart;
        if (routes == null) {
            routes = index();
            byFirstPart = routes;
        }
        Set<RequestMappingInfo> found = new HashSet<>();
        for (String part : List.of("", firstPart(path))) {
            for (Route route : routes.getOrDefault(part, List.of())) {
                if (path.startsWith(route.beginning())) {
                    found.add(route.info());
                }
            }
        }
        return found;
    }

    private Map<String, List<Route>> index() {
        Map<String, List<Route>> routes = new HashMap<>();
        for (RequestMappingInfo info : getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                String beginning = beginning(pattern);
                routes.computeIfAbsent(firstPart(beginning), any -> new ArrayList<>())
                        .add(new Route(beginning, info));
            }
        }
        return routes;
    }

    /** Up to the second slash: the whole of most patterns' beginnings, and what tells modules apart. */
    private static String firstPart(String path) {
        int second = path.indexOf('/', 1);
        return second < 0 ? path : path.substring(0, second);
    }

    /** What every address of a pattern begins with: up to the first part that varies, without the slash before it. */
    static String beginning(String pattern) {
        int varies = 0;
        while (varies < pattern.length() && "{*?".indexOf(pattern.charAt(varies)) < 0) {
            varies++;
        }
        if (varies == pattern.length()) {
            return pattern;
        }
        return pattern.substring(0, Math.max(0, pattern.lastIndexOf('/', varies)));
    }

    /** A pattern, by what all its addresses begin with. */
    private record Route(String beginning, RequestMappingInfo info) {}
}
