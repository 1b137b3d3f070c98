package fr.agissons.theming.look;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The draft of the current town, when there is one. */
interface LookDrafts extends Repository<LookDraft, UUID> {
    @Query("select d from LookDraft d")
    Optional<LookDraft> find();

    LookDraft save(LookDraft draft);

    void delete(LookDraft draft);
}
