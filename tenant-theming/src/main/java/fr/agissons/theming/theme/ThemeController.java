package fr.agissons.theming.theme;

import fr.agissons.core.access.Everywhere;
import fr.agissons.core.access.Open;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.asset.Delivery;
import fr.agissons.theming.asset.Served;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves each host its own theme, whatever version the address asks for. */
@Everywhere
@Controller
class ThemeController {
    private final Themes themes;

    ThemeController(Themes themes) {
        this.themes = themes;
    }

    @Open
    @GetMapping("/theme-{version}.css")
    void stylesheet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(theme().stylesheet(), request, response);
    }

    @Open
    @GetMapping("/favicon-{version}.svg")
    void mark(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(theme().mark(), request, response);
    }

    private Theme theme() {
        return Tenancy.find().map(themes::of).orElseGet(themes::neutral);
    }

    private static void send(Served content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (content.path().equals(request.getRequestURI())) {
            Delivery.forEver(content, request, response);
        } else {
            Delivery.once(content, request, response);
        }
    }
}
