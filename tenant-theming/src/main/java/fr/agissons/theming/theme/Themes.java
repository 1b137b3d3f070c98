package fr.agissons.theming.theme;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.asset.Assets;
import fr.agissons.theming.asset.Served;
import fr.agissons.theming.color.Palette;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The theme of each town, computed when first asked for and again when the town's record was replaced. */
@Component
public class Themes {
    private final Assets assets;
    private final Theme neutral;
    private final Map<Integer, Compiled> byTenant = new ConcurrentHashMap<>();

    Themes(Assets assets) {
        this.assets = assets;
        this.neutral = compile(Map.of(), "Agissons");
    }

    /** The town's theme. */
    public Theme of(Tenant tenant) {
        Compiled compiled = byTenant.get(tenant.id().value());
        if (compiled == null || compiled.source != tenant) {
            compiled = new Compiled(tenant, compile(tenant.theme(), tenant.name()));
            byTenant.put(tenant.id().value(), compiled);
        }
        return compiled.theme;
    }

    /** The platform's own theme, on hosts that are no town's. */
    public Theme neutral() {
        return neutral;
    }

    /** A theme that is not stored yet, as the theme studio previews it. */
    public Theme compile(Map<String, String> stored, String name) {
        ThemeTokens tokens = ThemeTokens.of(stored);
        Palette palette = Palette.of(tokens.primary(), tokens.accent(), tokens.surface());
        return new Theme(
                tokens,
                palette,
                Served.of(
                        "/theme", ".css", "text/css;charset=utf-8", bytes(Stylesheet.of(tokens, palette, assets::url))),
                Served.of("/favicon", ".svg", "image/svg+xml", bytes(Mark.svg(name, palette.light()))),
                Mark.shapes(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("ReferenceEquality") // the record is replaced whole: identity is its version
    private record Compiled(Tenant source, Theme theme) {}
}
