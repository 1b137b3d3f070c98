package fr.agissons.theming.team;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.UiFactory;
import fr.agissons.theming.Visit;
import fr.agissons.theming.team.PreviewPage.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What somebody of a role would see here: their menus, and every address their role opens to them, as the running engine
 * declares it. A route that is added tomorrow is in it tomorrow.
 */
@Component
class RolePreview {
    private static final UUID NOBODY = new UUID(0, 0);

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final Permissions permissions;
    private final Modules modules;
    private final UiFactory uis;

    RolePreview(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
            Permissions permissions,
            Modules modules,
            UiFactory uis) {
        this.routes = routes;
        this.permissions = permissions;
        this.modules = modules;
        this.uis = uis;
    }

    PreviewPage of(Ui reader, Role role) {
        Me somebody = new Me(NOBODY, Tenancy.current().id().value(), role, false, "", "", reader.lang());
        Visit visit = reader.visit();
        Ui theirs = uis.ui(new Visit(
                visit.tenant(),
                somebody,
                visit.speech(),
                visit.asked(),
                visit.path(),
                visit.query(),
                visit.origin(),
                visit.token()));
        Map<String, List<String>> byPermission = new TreeMap<>();
        int forAll = 0;
        for (var route : routes.getObject().getHandlerMethods().entrySet()) {
            if (isHere(route.getKey())) {
                Requires required = route.getValue().getMethodAnnotation(Requires.class);
                if (required == null) {
                    forAll++;
                } else if (permissions.granted(required.value(), somebody)) {
                    byPermission
                            .computeIfAbsent(required.value(), any -> new ArrayList<>())
                            .addAll(addresses(route.getKey()));
                }
            }
        }
        List<Allowed> allowed = byPermission.entrySet().stream()
                .map(entry -> new Allowed(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList();
        return new PreviewPage(role, theirs.menu(Menu.STAFF), allowed, forAll);
    }

    /** Whether the town has what the route belongs to. */
    private boolean isHere(RequestMappingInfo route) {
        return route.getPatternValues().stream().noneMatch(path -> modules.isOff(path, Tenancy.current()));
    }

    private static List<String> addresses(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("GET " + path)
                        : methods.stream().map(method -> method + " " + path))
                .toList();
    }
}
