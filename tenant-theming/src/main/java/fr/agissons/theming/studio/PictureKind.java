package fr.agissons.theming.studio;

import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.FileName;
import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import fr.agissons.theming.picture.Picture;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pictures a site has, each with the size it is shown in. */
public enum PictureKind {
    LOGO("logo", 320) {
        @Override
        byte[] finished(Photograph picture) {
            return picture.trimmed().within(640, 176).png();
        }
    },
    FAVICON("icone", 96) {
        @Override
        byte[] finished(Photograph picture) {
            return picture.trimmed().square().within(96, 96).png();
        }
    },
    HERO("accueil", 1000) {
        @Override
        byte[] finished(Photograph picture) {
            return picture.within(1200, 1000).jpeg(HEAVIEST_HERO);
        }

        @Override
        FileKind kind() {
            return FileKind.JPEG;
        }
    };

    /** The token that keeps the logo's colours, for palettes made of them. */
    static final String COLOURS = "logo.colours";

    private static final int HEAVIEST_HERO = 110_000;

    private final String place;
    private final int enough;

    PictureKind(String place, int enough) {
        this.place = place;
        this.enough = enough;
    }

    /** Last part of the address its form is sent to. */
    public String place() {
        return place;
    }

    /** Its token in a theme. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side beyond which more pixels are of no use. */
    int enough() {
        return enough;
    }

    /** Whether what it shows can be said in words, for those who do not see it. */
    public boolean isDescribed() {
        return this != FAVICON;
    }

    /** Whether a drawing will do: an opening picture is cut to shape, which takes pixels. */
    boolean mayBeDrawn() {
        return this != HERO;
    }

    FileKind kind() {
        return FileKind.PNG;
    }

    abstract byte[] finished(Photograph picture);

    /** The kind whose form is sent to that address. */
    static Optional<PictureKind> at(String place) {
        return Arrays.stream(values()).filter(kind -> kind.place.equals(place)).findFirst();
    }

    /** The look with this picture in its place. */
    Look put(Picture picture, Look look, KeepPictures pictures) throws NoPicture {
        FileName name = pictures.keep(picture, kind(), this::finished);
        Look dressed = look.token(token(), name.path());
        return this == LOGO
                ? dressed.token(
                        COLOURS, picture.colours().stream().map(Rgb::hex).collect(Collectors.joining(" ")))
                : dressed;
    }

    /** The look without this picture, nor anything said of it. */
    Look takeAway(Look look) {
        Look bare = look.token(token(), null).token(token() + ".alt", null).token(token() + ".focus", null);
        return this == LOGO ? bare.token(COLOURS, null) : bare;
    }
}
