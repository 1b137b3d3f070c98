package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.color.ColorName;
import fr.agissons.theming.color.Finding;
import fr.agissons.theming.color.Palette;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.theme.ThemeTokens;
import fr.agissons.theming.theme.TypePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Colours, letters and corners, with what they come to.
 *
 * @param frame what stands around
 * @param form what is known or was typed
 */
public record ColoursPage(Frame frame, ColourForm form) {
    private static final List<String> CORNERS = List.of("0", "6", "14", "24");

    /** What comes of these colours. */
    public Findings findings() {
        ThemeTokens tokens = ThemeTokens.of(form.over(frame.desk().look()).theme());
        Palette palette = Palette.of(tokens.primary(), tokens.accent(), tokens.surface());
        return new Findings(Finding.of(tokens.primary(), tokens.accent(), palette.light()), tokens);
    }

    /** Pairs of the logo's own colours; none before there is a logo. */
    public List<Proposal> fromLogo() {
        String colours = frame.desk().look().theme().getOrDefault(PictureKind.COLOURS, "");
        return Proposal.from(Arrays.stream(colours.split(" "))
                .flatMap(hex -> Rgb.parse(hex).stream())
                .toList());
    }

    /** Pairs to begin with, whatever the logo. */
    public List<Proposal> always() {
        return Proposal.ALWAYS;
    }

    public List<Field> colours(Ui ui) {
        return List.of(
                Field.text("primary", ui.t("studio.primary"))
                        .hint(ui.t("studio.primary-hint"))
                        .value(form.primary())
                        .length(7)
                        .errors(frame.errors()),
                Field.text("accent", ui.t("studio.accent"))
                        .hint(ui.t("studio.accent-hint"))
                        .value(form.accent())
                        .length(7)
                        .errors(frame.errors()),
                Field.text("surface", ui.t("studio.surface"))
                        .hint(ui.t("studio.surface-hint"))
                        .value(form.surface())
                        .length(7)
                        .optional()
                        .errors(frame.errors()));
    }

    public Field letters(Ui ui) {
        List<Choice> pairs = Arrays.stream(TypePair.values())
                .map(pair -> new Choice(
                        pair.key(), ui.t("studio.fonts." + pair.key()), ui.t("studio.fonts." + pair.key() + ".hint")))
                .toList();
        return Field.radio("fonts", ui.t("studio.fonts"), pairs)
                .value(form.fonts())
                .errors(frame.errors());
    }

    public Field corners(Ui ui) {
        List<Choice> corners = new ArrayList<>();
        for (String corner : CORNERS) {
            corners.add(new Choice(corner, ui.t("studio.radius." + corner)));
        }
        if (!CORNERS.contains(form.radius()) && form.radius().matches("\\d{1,2}")) {
            corners.add(new Choice(form.radius(), ui.t("studio.radius.own", form.radius())));
        }
        return Field.radio("radius", ui.t("studio.radius"), corners)
                .value(form.radius())
                .errors(frame.errors());
    }

    /**
     * What comes of the colours, in words.
     *
     * @param all one line each
     * @param tokens what was chosen
     */
    public record Findings(List<Finding> all, ThemeTokens tokens) {
        public String say(Ui ui, Finding finding) {
            String key = "studio.finding."
                    + finding.where().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (finding.fine() ? ".fine" : "");
            return ui.t(
                    key,
                    name(ui, finding.chosen()),
                    ui.decimal(finding.ratio()),
                    ui.decimal(finding.wanted()),
                    name(ui, finding.used()),
                    finding.used().hex(),
                    ui.decimal(finding.reached()));
        }

        private static String name(Ui ui, Rgb color) {
            return ui.t("studio.colour." + ColorName.of(color).name().toLowerCase(Locale.ROOT));
        }
    }
}
