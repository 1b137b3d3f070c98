package fr.agissons.sharing.photo;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a thing, for those who look after it.
 *
 * @param model the thing
 * @param pictures its pictures, in their order
 * @param alt what was typed to describe one
 * @param described which one that was, none when it is a new one
 * @param errors what is wrong
 */
public record PicturesPage(
        Pictured model,
        List<PictureView> pictures,
        String alt,
        @Nullable UUID described,
        FieldErrors errors) {
    static final int LONGEST = 150;

    static PicturesPage of(Pictured model, List<PictureView> pictures) {
        return new PicturesPage(model, pictures, "", null, FieldErrors.none());
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.pictures.title"))
                .lead(ui.t("sharing.pictures.lead"))
                .crumb(model.libraryName(), "/pret/gestion/" + model.library())
                .crumb(model.name(), "/pret/gestion/objets/" + model.model())
                .unlisted()
                .narrow();
    }

    public String path(PictureView picture) {
        return model.path() + "/" + picture.id();
    }

    public boolean isFirst(PictureView picture) {
        return picture.equals(pictures.getFirst());
    }

    public boolean isLast(PictureView picture) {
        return picture.equals(pictures.getLast());
    }

    /** Whether there is room for one more. */
    public boolean hasRoom() {
        return pictures.size() < TendPictures.MOST;
    }

    /** A new one: the file, and what it shows. */
    public List<Field> fields(Ui ui) {
        return List.of(
                Field.of(FieldKind.FILE, "photo", ui.t("sharing.pictures.file"))
                        .hint(ui.t("sharing.pictures.file-hint"))
                        .errors(errors),
                Field.text("alt", ui.t("sharing.pictures.alt"))
                        .hint(ui.t("sharing.pictures.alt-hint"))
                        .length(LONGEST)
                        .value(described == null ? alt : "")
                        .errors(errors));
    }

    /** What one of them shows, to be said better. */
    public Field words(Ui ui, PictureView picture) {
        return Field.text("alt", ui.t("sharing.pictures.alt"))
                .within(picture.id().toString())
                .length(LONGEST)
                .value(picture.id().equals(described) ? alt : picture.alt())
                .errors(errors);
    }
}
