package fr.agissons.participatorybudget.edition;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The extensions of the town's votes, which are only ever added. */
interface ExtensionStore extends Repository<Extension, UUID> {
    Extension saveAndFlush(Extension extension);
}
