package fr.agissons.core.access;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Collects permissions and puts the access check before every handler. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
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
