package fr.agissons.participatorybudget.idea;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was added to the ideas of the town. */
interface Clarifications extends Repository<Clarification, UUID> {
    Clarification saveAndFlush(Clarification clarification);
}
