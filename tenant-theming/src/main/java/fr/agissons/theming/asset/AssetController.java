package fr.agissons.theming.asset;

import fr.agissons.core.access.Everywhere;
import fr.agissons.core.access.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the assets to every host, the platform's own included. */
@Everywhere
@Controller
class AssetController {
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Open
    @GetMapping("/assets/**")
    void asset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Served asset = assets.at(request.getRequestURI());
        if (asset == null) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Delivery.forEver(asset, request, response);
    }
}
