package fr.agissons.theming.home;

import fr.agissons.core.access.Open;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.MenuItem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines and browsers ask every site for without having been told. */
@Controller
class CrawlerController {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final String XML = "application/xml;charset=utf-8";
    private static final List<String> PUBLIC =
            List.of("/", "/organisations", "/plan-du-site", "/mentions-legales", "/accessibilite", "/confidentialite");

    private final SiteMap siteMap;

    CrawlerController(SiteMap siteMap) {
        this.siteMap = siteMap;
    }

    @Open
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(Ui ui) {
        String rules = Tenancy.current().state() == Tenant.State.OPEN
                ? "User-agent: *\nDisallow: /connexion\nDisallow: /oauth2/\nDisallow: /moi\n\nSitemap: "
                        + ui.absolute("/sitemap.xml") + "\n"
                : "User-agent: *\nDisallow: /\n";
        return ResponseEntity.ok().contentType(TEXT).body(rules);
    }

    @Open
    @GetMapping("/sitemap.xml")
    void siteMap(Ui ui, HttpServletResponse response) throws IOException {
        response.setContentType(XML);
        siteMap.write(ui, fixed(ui), response.getWriter());
    }

    @Open
    @GetMapping("/sitemap-{file:[0-9]+}.xml")
    void siteMap(Ui ui, @PathVariable long file, HttpServletResponse response) throws IOException {
        List<String> fixed = fixed(ui);
        if (file < 1 || file > siteMap.files(fixed)) {
            throw new Refusals.NotFound();
        }
        response.setContentType(XML);
        siteMap.write(ui, fixed, file, response.getWriter());
    }

    private static List<String> fixed(Ui ui) {
        return Stream.concat(PUBLIC.stream(), ui.menu(Menu.MAIN).stream().map(MenuItem::path))
                .map(path -> path.replaceFirst("\\?lang=.*", ""))
                .distinct()
                .toList();
    }

    /** The icon's own address names its content, so this one is only a signpost. */
    @Open
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon(Ui ui) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(ui.theme().favicon()))
                .build();
    }
}
