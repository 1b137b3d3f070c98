package fr.agissons.participatorybudget.roll;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.edition.EditionPart;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The roll and the codes of a draft go with it. */
@Component
class DropLists implements EditionPart {
    private final Roll roll;
    private final VoteCodes codes;

    DropLists(Roll roll, VoteCodes codes) {
        this.roll = roll;
        this.codes = codes;
    }

    @Override
    public void drop(UUID edition) {
        codes.cancel(Tenancy.current().id().value(), edition);
        roll.dropAll(Tenancy.current().id().value(), edition);
    }
}
