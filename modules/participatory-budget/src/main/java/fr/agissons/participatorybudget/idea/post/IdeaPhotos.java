package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.file.FileKind;
import fr.agissons.participatorybudget.idea.ShowIdeas;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import fr.agissons.theming.picture.Pictures;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes photographs from whoever sends a file, with suspicion: what is kept holds pixels, and neither place nor date. */
@Component
class IdeaPhotos {
    static final int MOST = ShowIdeas.MOST;
    private static final int LARGE = 1200;
    private static final int SMALL = 640;
    private static final int HEAVIEST = 220_000;
    private static final int HEAVIEST_SMALL = 60_000;

    private final KeepPictures pictures;

    IdeaPhotos(KeepPictures pictures) {
        this.pictures = pictures;
    }

    ShowIdeas.Kept keep(@Nullable MultipartFile sent) throws NoPicture {
        Photograph large = read(sent);
        return new ShowIdeas.Kept(
                pictures.keep(large, FileKind.JPEG, photograph -> photograph.jpeg(HEAVIEST)),
                pictures.keep(large.within(SMALL, SMALL), FileKind.JPEG, photograph -> photograph.jpeg(HEAVIEST_SMALL)),
                large.image().getWidth(),
                large.image().getHeight());
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
