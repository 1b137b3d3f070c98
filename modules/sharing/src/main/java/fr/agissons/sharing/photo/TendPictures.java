package fr.agissons.sharing.photo;

import fr.agissons.core.access.Me;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lend do with the pictures of their things: add, describe, put in order, take away. */
@Service
@Transactional
class TendPictures {
    static final int MOST = 6;

    private static final String MODEL = """
            select m.id, m.name, l.id, l.name from sharing_model m
            join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and m.id = :model\
            """;

    private static final String PICTURES = "select " + PictureView.COLUMNS
            + " from sharing_picture p where p.tenant_id = :tenant and p.model_id = :model order by p.number";

    private final ModelPictures pictures;
    private final Keepers keepers;
    private final Reads reads;
    private final TownFiles files;

    TendPictures(ModelPictures pictures, Keepers keepers, Reads reads, TownFiles files) {
        this.pictures = pictures;
        this.keepers = keepers;
        this.reads = reads;
        this.files = files;
    }

    /** That thing, for those who look after it. */
    Pictured model(Me me, UUID model) {
        return known(me, model, "");
    }

    /** Its pictures, in their order. */
    List<PictureView> of(UUID model) {
        return reads.list(PictureView.class, PICTURES, Map.of("model", model));
    }

    /** Puts one more behind the others; false when there are enough. */
    boolean add(Me me, UUID model, KeptPicture kept, String alt) {
        known(me, model, " for no key update of m");
        int there = pictures.of(model).size();
        if (there < MOST) {
            pictures.saveAndFlush(new ModelPicture(model, there + 1, kept, alt));
        }
        return there < MOST;
    }

    void describe(Me me, UUID model, UUID picture, String alt) {
        known(me, model, "");
        ModelPicture one = one(pictures.of(model), picture);
        one.describe(alt);
        pictures.saveAndFlush(one);
    }

    /** Changes places with the one before or behind; at either end nothing happens. */
    void move(Me me, UUID model, UUID picture, boolean up) {
        known(me, model, " for no key update of m");
        List<ModelPicture> all = pictures.of(model);
        ModelPicture one = one(all, picture);
        int other = all.indexOf(one) + (up ? -1 : 1);
        if (other >= 0 && other < all.size()) {
            int place = one.number();
            one.place(all.get(other).number());
            all.get(other).place(place);
        }
    }

    /** Takes it away, with its files unless another picture is the very same. */
    void remove(Me me, UUID model, UUID picture) {
        known(me, model, " for no key update of m");
        List<ModelPicture> all = pictures.of(model);
        ModelPicture one = one(all, picture);
        pictures.delete(one);
        for (ModelPicture behind : all) {
            if (behind.number() > one.number()) {
                behind.place(behind.number() - 1);
            }
        }
        for (String file : List.of(one.file(), one.small())) {
            if (pictures.using(file) == 0) {
                FileName.parse(file).ifPresent(files::delete);
            }
        }
    }

    private static ModelPicture one(List<ModelPicture> all, UUID picture) {
        return all.stream()
                .filter(one -> one.getId().equals(picture))
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }

    private Pictured known(Me me, UUID model, String lock) {
        Pictured known = reads.first(Pictured.class, MODEL + lock, Map.of("model", model))
                .orElseThrow(Refusals.NotFound::new);
        keepers.require(me, known.library());
        return known;
    }
}
