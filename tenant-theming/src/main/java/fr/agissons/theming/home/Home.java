package fr.agissons.theming.home;

import fr.agissons.core.people.organisation.OrganisationDirectory;
import fr.agissons.core.people.organisation.OrganisationLine;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Gathers what the home page shows of the town's life, in one trip to the database. */
@Service
class Home {
    private static final int ORGANISATIONS = 6;

    private final List<HomeBlock> blocks;
    private final TownFigures figures;
    private final OrganisationDirectory organisations;
    private final Reads reads;

    Home(ObjectProvider<HomeBlock> blocks, TownFigures figures, OrganisationDirectory organisations, Reads reads) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
        this.figures = figures;
        this.organisations = organisations;
        this.reads = reads;
    }

    /** What there is to show now. */
    Life life(Ui ui, Tenant tenant) {
        Trip trip = reads.trip();
        List<Supplier<Optional<Content>>> asked = new ArrayList<>(blocks.size());
        for (HomeBlock block : blocks) {
            if (tenant.has(block.module())) {
                asked.add(block.ask(ui, trip));
            }
        }
        Answer<OrganisationLine> some = organisations.page(trip, null, ORGANISATIONS);
        trip.go();
        List<Content> shown = new ArrayList<>(asked.size());
        asked.forEach(block -> block.get().ifPresent(shown::add));
        return new Life(shown, figures.of(tenant), some.rows());
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
