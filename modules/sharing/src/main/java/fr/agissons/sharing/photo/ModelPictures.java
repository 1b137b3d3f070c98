package fr.agissons.sharing.photo;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pictures of the things a town lends; pages read projections instead. */
interface ModelPictures extends Repository<ModelPicture, UUID> {
    ModelPicture saveAndFlush(ModelPicture picture);

    @Query("select p from ModelPicture p where p.modelId = :model order by p.number")
    List<ModelPicture> of(UUID model);

    void delete(ModelPicture picture);

    @Query("select count(p) from ModelPicture p where p.file = :file or p.small = :file")
    long using(String file);
}
