package fr.agissons.participatorybudget.project.run;

import fr.agissons.core.file.FileKind;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import fr.agissons.theming.picture.Pictures;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a project's picture from whoever sends a file: what is kept holds pixels, and neither place nor date. */
@Component
public class ReadPicture {
    private static final int LARGE = 1200;
    private static final int SMALL = 640;
    private static final int HEAVIEST = 220_000;
    private static final int HEAVIEST_SMALL = 60_000;

    private final KeepPictures pictures;

    ReadPicture(KeepPictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Keeps it among the town's files, large and small.
     *
     * @throws NoPicture when it is none, or none that can be read
     */
    public ProjectPicture keep(@Nullable MultipartFile sent, String alt) throws NoPicture {
        Photograph large = read(sent);
        return new ProjectPicture(
                pictures.keep(large, FileKind.JPEG, photograph -> photograph.jpeg(HEAVIEST))
                        .toString(),
                pictures.keep(large.within(SMALL, SMALL), FileKind.JPEG, photograph -> photograph.jpeg(HEAVIEST_SMALL))
                        .toString(),
                large.image().getWidth(),
                large.image().getHeight(),
                alt);
    }

    private static Photograph read(@Nullable MultipartFile sent) throws NoPicture {
        if (sent == null || sent.isEmpty()) {
            throw NoPicture.of(NoPicture.Reason.NONE_SENT);
        }
        try {
            if (Pictures.read(sent.getBytes(), LARGE) instanceof Photograph photograph) {
                return photograph.within(LARGE, LARGE);
            }
        } catch (IOException cutOff) {
            throw NoPicture.of(NoPicture.Reason.BROKEN);
        }
        throw NoPicture.of(NoPicture.Reason.OTHER_FORMAT);
    }
}
