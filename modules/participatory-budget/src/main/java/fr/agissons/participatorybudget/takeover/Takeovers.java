package fr.agissons.participatorybudget.takeover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which files were taken over. */
interface Takeovers extends Repository<Takeover, UUID> {
    Takeover saveAndFlush(Takeover takeover);

    @Query("select t from Takeover t where t.digest = :digest")
    Optional<Takeover> ofFile(String digest);
}
