package fr.agissons.mutualaid.passbook;

import fr.agissons.core.read.Reads;
import fr.agissons.mutualaid.bank.TimeBank;
import fr.agissons.theming.home.HomeFigure;
import fr.agissons.theming.home.HomeFigures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many hours of help the time bank has counted, without those that were taken back. */
@Component
class BankFigures implements HomeFigures {
    private static final int HOUR = 60;

    private final Reads reads;
    private final TimeBank bank;

    BankFigures(Reads reads, TimeBank bank) {
        this.reads = reads;
        this.bank = bank;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<HomeFigure> count() {
        if (!bank.isOpen()) {
            return List.of();
        }
        long minutes = reads.first(BankDeskPage.Totals.class, BankDeskPage.Totals.ALL, Map.of())
                .orElseThrow()
                .given();
        return List.of(new HomeFigure("mutualaid.bank.figure", minutes / HOUR));
    }
}
