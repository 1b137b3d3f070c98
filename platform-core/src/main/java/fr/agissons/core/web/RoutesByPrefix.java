package fr.agissons.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of an address among some hundreds without trying each in full: only those are tried whose fixed
 * beginning is the address's own. Without this, a page whose address holds a name spent a seventh of its time, and most of
 * its memory, on patterns of other modules.
 */
final class RoutesByPrefix extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return mayMatch(info, request) ? super.getMatchingMapping(info, request) : null;
    }

    private boolean mayMatch(RequestMappingInfo info, HttpServletRequest request) {
        String path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        // Escaped or with parameters, an address need not be written as the pattern is.
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            return true;
        }
        for (String beginning : beginnings.computeIfAbsent(info, RoutesByPrefix::beginnings)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginnings(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(RoutesByPrefix::beginning).toList();
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
}
