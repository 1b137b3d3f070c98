package fr.agissons.console.site;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.component.Tone;
import java.util.Locale;

/** How the console words what sites are. */
final class Said {
    private Said() {}

    static String stateKey(Tenant.State state) {
        return "console.state." + key(state);
    }

    static String kindKey(Tenant.Kind kind) {
        return "console.kind." + key(kind);
    }

    static Tone tone(Tenant.State state) {
        return switch (state) {
            case OPEN -> Tone.SUCCESS;
            case DRAFT -> Tone.INFO;
            case SUSPENDED, CLOSING -> Tone.WARNING;
            case ERASING -> Tone.DANGER;
        };
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
