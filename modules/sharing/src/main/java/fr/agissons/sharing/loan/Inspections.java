package fr.agissons.sharing.loan;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was seen of things on their way out and back. */
interface Inspections extends Repository<Inspection, UUID> {
    Inspection saveAndFlush(Inspection inspection);
}
