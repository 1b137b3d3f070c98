package fr.agissons.console.opening;

import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The first question: for which place.
 *
 * @param typed what was typed
 * @param meant what that may stand for
 */
public record PlacePage(String typed, List<TownProposal> meant) {
    public Head head(Ui ui) {
        return Head.of(ui.t("console.opening.title"))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .lead(ui.t("console.opening.lead"))
                .staff();
    }

    static List<String> steps(Ui ui) {
        return List.of(
                ui.t("console.opening.step.place"),
                ui.t("console.opening.step.proposal"),
                ui.t("console.opening.step.review"));
    }

    public List<String> ways(Ui ui) {
        return steps(ui);
    }

    public Field search(Ui ui) {
        return Field.of(FieldKind.SEARCH, "q", ui.t("console.opening.place"))
                .hint(ui.t("console.opening.place-hint"))
                .placeholder("Colombes")
                .icon("search")
                .value(typed);
    }

    public List<Card> cards(Ui ui) {
        return meant.stream()
                .map(town -> Card.of(
                                town.label(),
                                "/sites/nouveau/proposition?lieu="
                                        + URLEncoder.encode(town.territory().getFirst(), StandardCharsets.UTF_8))
                        .kind("landmark", kind(ui, town))
                        .fact(
                                "users",
                                town.population() == 0
                                        ? ui.t("console.opening.uncounted")
                                        : ui.t("console.opening.population", town.population())))
                .toList();
    }

    static String kind(Ui ui, TownProposal town) {
        return ui.t("console.kind." + town.kind().name().toLowerCase(Locale.ROOT));
    }

    public String programme() {
        return "/sites/nouveau/proposition?programme=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
