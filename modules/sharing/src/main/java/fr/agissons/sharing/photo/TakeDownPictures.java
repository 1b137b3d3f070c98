package fr.agissons.sharing.photo;

import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what a thing looked like, when whoever lent it is gone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakeDownPictures {
    private final ModelPictures pictures;
    private final TownFiles files;

    TakeDownPictures(ModelPictures pictures, TownFiles files) {
        this.pictures = pictures;
        this.files = files;
    }

    /** All pictures of that thing, with their files unless another picture is the very same. */
    public void of(UUID model) {
        for (ModelPicture picture : pictures.of(model)) {
            pictures.delete(picture);
            for (String file : List.of(picture.file(), picture.small())) {
                if (pictures.using(file) == 0) {
                    FileName.parse(file).ifPresent(files::delete);
                }
            }
        }
    }
}
