package fr.agissons.theming.brand;

import fr.agissons.core.people.Brand;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.color.Scheme;
import fr.agissons.theming.theme.Themes;
import org.springframework.stereotype.Component;

/** Makes each town's brand for the identity provider's pages and mails, out of its theme. */
@Component
public class TownBrands {
    private static final int LETTERS = 2;

    private final Themes themes;
    private final SiteAddresses addresses;

    TownBrands(Themes themes, SiteAddresses addresses) {
        this.themes = themes;
        this.addresses = addresses;
    }

    /** The town's brand, in colours that are already readable by day. */
    public Brand of(Tenant tenant) {
        Scheme scheme = themes.of(tenant).palette().light();
        String name = tenant.wording().getOrDefault("site.name.fr", tenant.name());
        return new Brand(
                name,
                mark(name),
                addresses.origin(tenant),
                scheme.brand().hex(),
                scheme.onBrand().hex(),
                scheme.accent().hex(),
                scheme.onAccent().hex(),
                scheme.surface().hex());
    }

    /** The first letters of the first two words: "Agissons Colombes" gives AC, "Aix-les-Bains" AL, "Lille" L. */
    static String mark(String name) {
        var mark = new StringBuilder(LETTERS);
        boolean inWord = false;
        for (int i = 0; i < name.length() && mark.length() < LETTERS; i++) {
            boolean letter = Character.isLetterOrDigit(name.charAt(i));
            if (letter && !inWord) {
                mark.append(Character.toUpperCase(name.charAt(i)));
            }
            inWord = letter;
        }
        return mark.isEmpty() ? "·" : mark.toString();
    }
}
