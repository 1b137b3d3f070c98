package fr.agissons.mutualaid.crisis;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.home.HomeBlock;
import gg.jte.Content;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What everybody sees first on the home page while a crisis goes on: what the town says, whom to call, where to ask. */
@Component
class CrisisBlock implements HomeBlock {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadCrisis read;

    CrisisBlock(ReadCrisis read) {
        this.read = read;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public String key() {
        return "entraide-crise";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean foremost() {
        return true;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<CrisisNow> now = read.ask(trip);
        return () -> now.rows().stream().findFirst().map(crisis -> templates.crisisBlock(ui, crisis));
    }
}
