package fr.agissons.theming.studio;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.theme.ThemeTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site's pictures, each with its own form.
 *
 * @param frame what stands around
 * @param sent the form that was sent and found wanting, if one was
 */
public record PicturesPage(Frame frame, @Nullable PictureForm sent) {
    public List<PictureForm> forms() {
        return Arrays.stream(PictureKind.values())
                .map(kind -> sent != null && sent.kind() == kind
                        ? sent
                        : PictureForm.of(kind, frame.desk().look()))
                .toList();
    }

    /** The address of that picture, nothing when there is none. */
    public @Nullable String picture(PictureKind kind) {
        ThemeTokens tokens = ThemeTokens.of(frame.desk().look().theme());
        return switch (kind) {
            case LOGO -> tokens.logo();
            case FAVICON -> tokens.favicon();
            case HERO -> tokens.hero();
        };
    }

    public List<Field> fields(Ui ui, PictureForm form) {
        FieldErrors errors = frame.errors();
        String scope = form.kind().place();
        String key = "studio.picture." + form.kind().token();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.FILE, "fichier", ui.t("studio.picture.file"))
                .hint(ui.t(key + ".hint"))
                .optional()
                .within(scope)
                .errors(errors));
        if (form.kind().isDescribed()) {
            fields.add(Field.text("alt", ui.t("studio.picture.alt"))
                    .hint(ui.t(key + ".alt-hint"))
                    .value(form.alt())
                    .length(PictureForm.LONGEST)
                    .optional()
                    .within(scope)
                    .errors(errors));
        }
        if (form.kind() != PictureKind.HERO) {
            fields.addAll(cut(ui, form));
        } else {
            fields.add(Field.of(FieldKind.NUMBER, "x", ui.t("studio.picture.x"))
                    .hint(ui.t("studio.picture.focus-hint"))
                    .value(form.x())
                    .between(0, 100)
                    .unit("%")
                    .within(scope)
                    .errors(errors));
            fields.add(Field.of(FieldKind.NUMBER, "y", ui.t("studio.picture.y"))
                    .value(form.y())
                    .between(0, 100)
                    .unit("%")
                    .within(scope)
                    .errors(errors));
        }
        return fields;
    }

    private List<Field> cut(Ui ui, PictureForm form) {
        return List.of(
                side(ui, form, "gauche", form.cut().left()),
                side(ui, form, "haut", form.cut().top()),
                side(ui, form, "droite", form.cut().right()),
                side(ui, form, "bas", form.cut().bottom()));
    }

    private Field side(Ui ui, PictureForm form, String name, String value) {
        return Field.of(FieldKind.NUMBER, name, ui.t("studio.picture.cut." + name))
                .value(value)
                .between(0, 90)
                .unit("%")
                .within(form.kind().place())
                .errors(frame.errors());
    }
}
