package fr.agissons.console.opening;

import fr.agissons.core.module.SitePreset;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of a new site, as typed; nothing of it is kept before it is confirmed.
 *
 * @param place code of the territory, or nothing for a programme
 * @param programme name of the programme, or nothing for a territory
 * @param name what the site is called
 * @param host where it answers
 * @param preset which modules it starts with
 * @param primary its colour
 * @param accent the colour of what is to be pressed
 * @param admin address of its first admin
 * @param step what the pressed button asks for
 */
public record OpeningForm(
        @Nullable String place,
        @Nullable String programme,
        @Nullable String name,
        @Nullable String host,
        @Nullable String preset,
        @Nullable String primary,
        @Nullable String accent,
        @Nullable String admin,
        @Nullable String step) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The form as it is first shown. */
    static OpeningForm of(TownProposal proposal) {
        boolean programme = proposal.territory().equals(List.of("FR"));
        return new OpeningForm(
                programme ? null : proposal.territory().getFirst(),
                programme ? proposal.name() : null,
                proposal.name(),
                proposal.host(),
                proposal.preset().name(),
                proposal.theme().get("primary"),
                proposal.theme().get("accent"),
                "",
                "");
    }

    boolean confirms() {
        return "confirm".equals(step);
    }

    boolean corrects() {
        return "correct".equals(step);
    }

    /** The place or programme it is about, as it was proposed; nothing when it was tampered with. */
    Optional<TownProposal> proposed(TownProposals proposals) {
        return programme == null || programme.isBlank()
                ? proposals.of(text(place)).stream().findFirst()
                : proposals.programme(programme);
    }

    /** The proposal with what the operator changed. */
    TownProposal changed(TownProposals proposals, TownProposal proposal) {
        TownProposal changed = proposal.named(text(name)).on(text(host).toLowerCase(Locale.ROOT));
        Map<String, String> colours = new HashMap<>();
        if (isColour(primary)) {
            colours.put("primary", text(primary));
        }
        if (isColour(accent)) {
            colours.put("accent", text(accent));
        }
        return proposals.as(chosen().orElse(proposal.preset()), changed.in(colours));
    }

    Optional<SitePreset> chosen() {
        return Stream.of(SitePreset.values())
                .filter(known -> known.name().equals(preset))
                .findAny();
    }

    static boolean isColour(@Nullable String typed) {
        return typed != null && COLOUR.matcher(typed.strip()).matches();
    }

    /** What is wrong with it on its face, whatever else exists. */
    FieldErrors mistakes(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        if (!isColour(primary)) {
            errors = errors.and("primary", ui.t("console.opening.error.colour"));
        }
        if (!isColour(accent)) {
            errors = errors.and("accent", ui.t("console.opening.error.colour"));
        }
        return chosen().isPresent() ? errors : errors.and("preset", ui.t("console.opening.error.preset"));
    }

    /** The first admin's address, or nothing. */
    @Nullable
    String invited() {
        return text(admin).isEmpty() ? null : text(admin);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
