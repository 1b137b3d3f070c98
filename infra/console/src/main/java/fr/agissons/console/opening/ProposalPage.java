package fr.agissons.console.opening;

import fr.agissons.core.module.Modules;
import fr.agissons.core.module.SitePreset;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything proposed for a place, to be looked at, changed and confirmed.
 *
 * @param proposal the site as it would be
 * @param neighbours names of communes beside it
 * @param modules what modules there are
 * @param form what was typed
 * @param errors what is wrong with that
 */
public record ProposalPage(
        TownProposal proposal, List<String> neighbours, Modules modules, OpeningForm form, FieldErrors errors) {
    static final String PATH = "/sites/nouveau/proposition";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_HOST = 253;

    public Head head(Ui ui) {
        return Head.of(ui.t("console.opening.for", proposal.label()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .crumb(ui.t("console.opening.menu"), "/sites/nouveau")
                .staff();
    }

    public List<String> ways(Ui ui) {
        return PlacePage.steps(ui);
    }

    public String path() {
        return PATH;
    }

    public String kind(Ui ui) {
        return PlacePage.kind(ui, proposal);
    }

    public String population(Ui ui) {
        return proposal.population() == 0
                ? ui.t("console.opening.uncounted")
                : ui.t("console.opening.population", proposal.population());
    }

    public String postcodes() {
        return String.join(", ", proposal.postcodes());
    }

    public String around() {
        return String.join(", ", neighbours);
    }

    public List<Field> identity(Ui ui) {
        return List.of(
                Field.text("name", ui.t("console.opening.name"))
                        .length(LONGEST_NAME)
                        .value(form.name())
                        .errors(errors),
                Field.text("host", ui.t("console.opening.host"))
                        .hint(ui.t("console.opening.host-hint"))
                        .length(LONGEST_HOST)
                        .value(form.host())
                        .errors(errors));
    }

    public Field presets(Ui ui) {
        return Field.radio(
                        "preset",
                        ui.t("console.opening.preset"),
                        Stream.of(SitePreset.values())
                                .map(preset -> new Choice(preset.name(), ui.t(presetKey(preset)), starting(ui, preset)))
                                .toList())
                .value(form.preset())
                .errors(errors);
    }

    static String presetKey(SitePreset preset) {
        return "console.preset." + preset.name().toLowerCase(Locale.ROOT);
    }

    private String starting(Ui ui, SitePreset preset) {
        return named(ui, modules, modules.suiting(preset));
    }

    static String named(Ui ui, Modules modules, List<String> slugs) {
        List<String> names = modules.all().stream()
                .filter(module -> slugs.contains(module.slug()))
                .map(module -> ui.t(module.key() + ".name"))
                .toList();
        return names.isEmpty() ? ui.t("console.opening.no-module") : String.join(", ", names);
    }

    public List<Field> colours(Ui ui) {
        return List.of(
                Field.text("primary", ui.t("console.opening.primary"))
                        .hint(ui.t("console.opening.colours-hint"))
                        .length(7)
                        .value(form.primary())
                        .errors(errors),
                Field.text("accent", ui.t("console.opening.accent"))
                        .length(7)
                        .value(form.accent())
                        .errors(errors));
    }

    public Field admin(Ui ui) {
        return Field.of(FieldKind.EMAIL, "admin", ui.t("console.opening.admin"))
                .hint(ui.t("console.opening.admin-hint"))
                .placeholder("prenom.nom@ville.fr")
                .optional()
                .value(form.admin())
                .errors(errors);
    }
}
