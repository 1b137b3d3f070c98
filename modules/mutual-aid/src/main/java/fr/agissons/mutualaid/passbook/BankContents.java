package fr.agissons.mutualaid.passbook;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The accounts nobody could open if mutual aid were switched off. */
@Component
class BankContents implements ModuleContents {
    private final Reads reads;

    BankContents(Reads reads) {
        this.reads = reads;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<Content> count() {
        long accounts = reads.first(BankDeskPage.Totals.class, BankDeskPage.Totals.ALL, Map.of())
                .orElseThrow()
                .accounts();
        return List.of(new Content("mutualaid.contents.minutes", accounts));
    }
}
