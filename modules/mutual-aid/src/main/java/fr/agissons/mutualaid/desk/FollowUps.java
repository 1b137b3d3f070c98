package fr.agissons.mutualaid.desk;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The follow-up log of the town. */
interface FollowUps extends Repository<FollowUp, UUID> {
    FollowUp save(FollowUp followUp);
}
