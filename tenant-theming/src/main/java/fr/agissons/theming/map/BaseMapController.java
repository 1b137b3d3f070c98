package fr.agissons.theming.map;

import fr.agissons.core.access.Open;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.asset.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives a map its ground; asked again each time and mostly answered with "you have it". */
@Controller
class BaseMapController {
    private final BaseMaps maps;

    BaseMapController(BaseMaps maps) {
        this.maps = maps;
    }

    @Open
    @GetMapping("/fond-de-carte.json")
    void ground(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Delivery.once(maps.of(Tenancy.current()), request, response);
    }
}
