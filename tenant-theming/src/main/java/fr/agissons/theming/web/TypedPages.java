package fr.agissons.theming.web;

import fr.agissons.theming.UiFactory;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring's handlers to ask for an interface and to answer with a typed page. */
@Configuration(proxyBeanMethods = false)
class TypedPages implements WebMvcConfigurer {
    private final UiFactory factory;

    TypedPages(UiFactory factory) {
        this.factory = factory;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new UiArgumentResolver(factory));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ModelReturnValueHandler());
    }
}
