package fr.agissons.participatorybudget.project;

import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.participatorybudget.edition.EditionPart;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The projects of a draft go with it, and the pictures nothing else shows. */
@Component
class DropProjects implements EditionPart {
    private final ProjectStore projects;
    private final TownFiles files;

    DropProjects(ProjectStore projects, TownFiles files) {
        this.projects = projects;
        this.files = files;
    }

    @Override
    public void drop(UUID edition) {
        List<ProjectPicture> pictures = projects.pictures(edition);
        projects.drop(edition);
        for (ProjectPicture picture : pictures) {
            for (String file : List.of(picture.file(), picture.small())) {
                if (projects.using(file) + projects.usedByIdeas(file) == 0) {
                    FileName.parse(file).ifPresent(files::delete);
                }
            }
        }
    }
}
