package fr.agissons.console.opening;

import fr.agissons.core.onboarding.TownProposal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new site as a program orders it: a place or a programme, and whatever is not to be as proposed.
 *
 * @param place INSEE code, SIREN, code of a département, or a name borne by one commune alone
 * @param programme name of a programme, instead of a place
 * @param preset {@code village}, {@code town}, {@code metropolis}, {@code departement} or {@code programme}
 * @param primary its colour, as {@code #rrggbb}
 * @param accent the colour of what is to be pressed
 * @param admin address of its first admin, who is written to
 * @param open whether everybody may come at once; otherwise its admins only
 */
record SiteOrder(
        @Nullable String place,
        @Nullable String programme,
        @Nullable String name,
        @Nullable String host,
        @Nullable String preset,
        @Nullable String primary,
        @Nullable String accent,
        @Nullable String admin,
        @Nullable Boolean open) {

    boolean opens() {
        return Boolean.TRUE.equals(open);
    }

    /** The same as the console's form, what is not said filled in with what is proposed. */
    OpeningForm form(TownProposal proposal) {
        OpeningForm proposed = OpeningForm.of(proposal);
        return new OpeningForm(
                proposed.place(),
                proposed.programme(),
                said(name, proposed.name()),
                said(host, proposed.host()),
                Objects.requireNonNull(said(preset, proposed.preset())).toUpperCase(Locale.ROOT),
                said(primary, proposed.primary()),
                said(accent, proposed.accent()),
                admin,
                null);
    }

    private static @Nullable String said(@Nullable String typed, @Nullable String otherwise) {
        return typed == null ? otherwise : typed;
    }
}
