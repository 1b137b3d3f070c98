package fr.agissons.mutualaid.bank;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The lines of the town's two books; they are only ever added. */
interface Movements extends Repository<Movement, UUID> {
    Movement saveAndFlush(Movement movement);
}
