package fr.agissons.testing;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What {@link ModuleContract} needs.
 *
 * @param towns two towns with the module and one without
 * @param people who signs in
 * @param browser at the site
 * @param routes every route there is
 */
@Component
public record ContractKit(
        Towns towns,
        People people,
        Browser browser,
        @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {}
