package fr.agissons.theming.brand;

import fr.agissons.core.people.Brand;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.color.Scheme;
import fr.agissons.theming.theme.Theme;
import fr.agissons.theming.theme.Themes;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Makes each town's brand for the identity provider's pages and mails, out of its theme. */
@Component
public class TownBrands {
    private final Themes themes;
    private final SiteAddresses addresses;

    TownBrands(Themes themes, SiteAddresses addresses) {
        this.themes = themes;
        this.addresses = addresses;
    }

    /** The town's brand, in colours that are already readable by day. */
    public Brand of(Tenant tenant) {
        Theme theme = themes.of(tenant);
        Scheme scheme = theme.palette().light();
        URI site = addresses.origin(tenant);
        String logo = theme.logo();
        return new Brand(
                tenant.wording().getOrDefault("site.name.fr", tenant.name()),
                site,
                scheme.brand().hex(),
                scheme.onBrand().hex(),
                scheme.accent().hex(),
                scheme.onAccent().hex(),
                scheme.surface().hex(),
                theme.style(UnaryOperator.identity()),
                theme.shapes(),
                logo == null ? null : site.resolve(logo));
    }
}
