package fr.agissons.participatorybudget.idea;

import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what an idea looked like, when its authors take it back; nobody is to find the files afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakeDownPictures {
    private final IdeaPictures pictures;
    private final TownFiles files;

    TakeDownPictures(IdeaPictures pictures, TownFiles files) {
        this.pictures = pictures;
        this.files = files;
    }

    /** All pictures of that idea. */
    void of(UUID idea) {
        pictures.of(idea).forEach(this::take);
    }

    /** One picture. */
    void take(IdeaPicture picture) {
        pictures.delete(picture);
        forget(List.of(picture.file(), picture.small()));
    }

    /** Forgets these files unless another picture is the very same. */
    void forget(List<String> names) {
        for (String file : names) {
            if (pictures.using(file) + pictures.usedByProjects(file) == 0) {
                FileName.parse(file).ifPresent(files::delete);
            }
        }
    }
}
