package fr.agissons.theming.home;

import fr.agissons.core.access.Open;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.MenuItem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines and browsers ask every site for without having been told. */
@Controller
class CrawlerController {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=utf-8");
    private static final List<String> PUBLIC =
            List.of("/", "/organisations", "/plan-du-site", "/mentions-legales", "/accessibilite", "/confidentialite");

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
    ResponseEntity<String> siteMap(Ui ui) {
        var xml = new StringBuilder(1024)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : PUBLIC) {
            add(xml, ui.absolute(path));
        }
        for (MenuItem item : ui.menu(Menu.MAIN)) {
            if (!PUBLIC.contains(item.path())) {
                add(xml, ui.absolute(item.path()));
            }
        }
        return ResponseEntity.ok()
                .contentType(XML)
                .body(xml.append("</urlset>\n").toString());
    }

    /** The icon's own address names its content, so this one is only a signpost. */
    @Open
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon(Ui ui) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(ui.theme().favicon()))
                .build();
    }

    private static void add(StringBuilder xml, String address) {
        xml.append("<url><loc>").append(address.replace("&", "&amp;")).append("</loc></url>\n");
    }
}
