package fr.agissons.core.web;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.TenantDirectory;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The door, the collected permissions, and the access check before every handler. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private static final String PAGE_BYTES = "32768";
    /** Spring Security's own filter stands at -100. */
    private static final int BEHIND_THE_WALL = -90;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Modules modules(ObjectProvider<CivicModule> modules) {
        return new Modules(modules.orderedStream().toList());
    }

    @Bean
    Permissions permissions(Modules modules, ObjectProvider<Permission> ofTheCore) {
        return new Permissions(Stream.concat(
                        ofTheCore.stream(), modules.all().stream().flatMap(module -> module.permissions().stream()))
                .toList());
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(
            TenantDirectory directory, SiteAddresses addresses, ProblemPages problems) {
        FilterRegistrationBean<TenantFilter> door =
                new FilterRegistrationBean<>(new TenantFilter(directory, addresses, problems));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return door;
    }

    /** Behind the outer wall, which knows who is signed in, and before every handler. */
    @Bean
    FilterRegistrationBean<DraftFilter> draftFilter(ProblemPages problems) {
        FilterRegistrationBean<DraftFilter> draft = new FilterRegistrationBean<>(new DraftFilter(problems));
        draft.setOrder(BEHIND_THE_WALL);
        return draft;
    }

    /** Right behind the door, so that a crowd's page wears the town's colours. */
    @Bean
    FilterRegistrationBean<Turnstile> turnstile(
            @Value("${agissons.requests-at-once:64}") int places, ProblemPages problems) {
        FilterRegistrationBean<Turnstile> turnstile =
                new FilterRegistrationBean<>(new Turnstile(places, PATIENCE, problems));
        turnstile.setOrder(Ordered.HIGHEST_PRECEDENCE + 12);
        return turnstile;
    }

    /** A whole page leaves in one write instead of three. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pagesInOneWrite() {
        return tomcat -> tomcat.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", PAGE_BYTES));
    }

    @Bean
    WebMvcRegistrations routesByPrefix() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesByPrefix();
            }
        };
    }

    @Bean
    AccessInterceptor accessInterceptor(Modules modules, Permissions permissions) {
        return new AccessInterceptor(modules, permissions);
    }

    @Bean
    WebMvcConfigurer accessBeforeEveryHandler(AccessInterceptor access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(access).order(0);
            }
        };
    }
}
