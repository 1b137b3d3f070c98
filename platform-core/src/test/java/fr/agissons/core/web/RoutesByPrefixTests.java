package fr.agissons.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Fewer patterns are tried; none is found that Spring would not find, and none missed. */
class RoutesByPrefixTests {
    private static final Map<String, String> ROUTES = Map.of(
            "home", "/",
            "list", "/missions",
            "mission", "/missions/{id}",
            "slot", "/missions/{id}/creneaux/{slot}",
            "files", "/fichiers/{*rest}",
            "any", "/{page}/apropos",
            "wild", "/donnees/*.csv");

    private final RoutesByPrefix quick = new RoutesByPrefix();
    private final RequestMappingHandlerMapping plain = new RequestMappingHandlerMapping();

    @BeforeEach
    void registerTheSame() throws Exception {
        Method method = Named.class.getMethod("name");
        for (RequestMappingHandlerMapping mapping : new RequestMappingHandlerMapping[] {quick, plain}) {
            mapping.setApplicationContext(new StaticWebApplicationContext());
            mapping.afterPropertiesSet();
            ROUTES.forEach((name, pattern) -> mapping.registerMapping(
                    RequestMappingInfo.paths(pattern)
                            .mappingName(name)
                            .options(mapping.getBuilderConfiguration())
                            .build(),
                    new Named(name),
                    method));
        }
    }

    /** A handler that is known by its name. */
    public record Named(String name) {}

    @ParameterizedTest
    @CsvSource({
        "/,home",
        "/missions,list",
        "/missions/7,mission",
        "/missions/7/creneaux/8,slot",
        "/missi%6Fns/7,mission",
        "/missions;a=b/7,mission",
        "/fichiers,files",
        "/fichiers/a/b,files",
        "/villes/apropos,any",
        "/donnees/x.csv,wild",
        "/missionnaires/7,",
        "/missions/7/autre,",
        "/Missions/7,"
    })
    void findsWhatSpringWouldFind(String path, @Nullable String name) throws Exception {
        assertThat(found(plain, path)).isEqualTo(name);
        assertThat(found(quick, path)).isEqualTo(name);
    }

    @Test
    void knowsWhatAllAddressesOfAPatternBeginWith() {
        assertThat(RoutesByPrefix.beginning("/missions")).isEqualTo("/missions");
        assertThat(RoutesByPrefix.beginning("/missions/{id}/fin")).isEqualTo("/missions");
        assertThat(RoutesByPrefix.beginning("/a/b/theme-{hash}.css")).isEqualTo("/a/b");
        assertThat(RoutesByPrefix.beginning("/{page}")).isEmpty();
        assertThat(RoutesByPrefix.beginning("/**")).isEmpty();
    }

    private static @Nullable String found(RequestMappingHandlerMapping mapping, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mapping.getHandler(request);
        return chain == null ? null : ((Named) ((HandlerMethod) chain.getHandler()).getBean()).name();
    }
}
