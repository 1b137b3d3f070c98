package fr.agissons.theming.home;

import fr.agissons.core.people.organisation.OrganisationDirectory;
import fr.agissons.core.people.organisation.OrganisationLine;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the home page shows of the town's life, in one look at the database. */
@Service
class Home {
    private static final int ORGANISATIONS = 6;

    private final List<HomeBlock> blocks;
    private final TownFigures figures;
    private final OrganisationDirectory organisations;

    Home(ObjectProvider<HomeBlock> blocks, TownFigures figures, OrganisationDirectory organisations) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
        this.figures = figures;
        this.organisations = organisations;
    }

    /** What there is to show now. */
    @Transactional(readOnly = true)
    Life life(Ui ui, Tenant tenant) {
        List<Content> shown = new ArrayList<>(blocks.size());
        for (HomeBlock block : blocks) {
            if (tenant.has(block.module())) {
                block.content(ui).ifPresent(shown::add);
            }
        }
        return new Life(shown, figures.of(tenant), organisations.page(null, ORGANISATIONS));
    }

    /**
     * What goes on in the town.
     *
     * @param blocks what its modules show
     * @param figures its numbers
     * @param organisations some of the organisations that act there
     */
    record Life(List<Content> blocks, List<HomeFigure> figures, List<OrganisationLine> organisations) {}
}
