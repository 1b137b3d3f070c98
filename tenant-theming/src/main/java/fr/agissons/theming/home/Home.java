package fr.agissons.theming.home;

import fr.agissons.core.locality.ReadPartners;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Gathers what the home page shows of the town's life, in one trip to the database and in the town's own order. */
@Service
class Home {
    private static final int CARDS = 6;
    private static final int CARDS_BESIDE_OTHERS = 3;

    private final List<HomeBlock> blocks;
    private final List<HomeBlock> foremost;
    private final Map<String, HomeBlock> byKey;
    private final TownFigures figures;
    private final OrganisationDirectory organisations;
    private final ReadPartners partners;
    private final Reads reads;

    Home(
            ObjectProvider<HomeBlock> blocks,
            TownFigures figures,
            OrganisationDirectory organisations,
            ReadPartners partners,
            Reads reads) {
        Map<Boolean, List<HomeBlock>> sorted = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .collect(Collectors.partitioningBy(HomeBlock::foremost));
        this.foremost = sorted.getOrDefault(true, List.of());
        this.blocks = sorted.getOrDefault(false, List.of());
        this.byKey = this.blocks.stream().collect(Collectors.toMap(HomeBlock::key, Function.identity()));
        this.figures = figures;
        this.organisations = organisations;
        this.partners = partners;
        this.reads = reads;
    }

    /** The parts this town has, in its order. */
    HomeLayout layout(Tenant tenant) {
        List<String> usual = new ArrayList<>(blocks.size() + 4);
        Set<String> unasked = new HashSet<>();
        for (HomeBlock block : blocks) {
            if (tenant.has(block.module())) {
                usual.add(block.key());
                if (!block.usual()) {
                    unasked.add(block.key());
                }
            }
        }
        usual.add(HomePages.TEXT);
        usual.add(HomePages.ORGANISATIONS);
        usual.add(HomePages.FIGURES);
        usual.add(HomePages.PARTNERS);
        return HomeLayout.of(tenant.theme().get(HomeLayout.TOKEN), usual, unasked);
    }

    /**
     * What there is to show.
     *
     * @param foremost what everybody must see first
     * @param sections the rest, in the town's order
     */
    record Shown(List<Content> foremost, List<Content> sections) {}

    /** What there is to show now. */
    Shown shown(Ui ui, Tenant tenant) {
        Trip trip = reads.trip();
        List<Supplier<Optional<Content>>> first = new ArrayList<>();
        for (HomeBlock block : foremost) {
            if (tenant.has(block.module())) {
                first.add(block.ask(ui, trip, CARDS));
            }
        }
        List<Supplier<Optional<Content>>> asked = new ArrayList<>();
        List<HomeLayout.Part> parts =
                layout(tenant).parts().stream().filter(HomeLayout.Part::shown).toList();
        boolean others =
                parts.stream().filter(part -> byKey.containsKey(part.key())).count() > 1;
        int cards = others ? CARDS_BESIDE_OTHERS : CARDS;
        parts.forEach(part -> asked.add(ask(part.key(), ui, tenant, trip, cards)));
        trip.go();
        return new Shown(drawn(first), drawn(asked));
    }

    private static List<Content> drawn(List<Supplier<Optional<Content>>> asked) {
        List<Content> shown = new ArrayList<>(asked.size());
        asked.forEach(section -> section.get().ifPresent(shown::add));
        return shown;
    }

    private Supplier<Optional<Content>> ask(String key, Ui ui, Tenant tenant, Trip trip, int cards) {
        HomeBlock block = byKey.get(key);
        if (block != null) {
            return block.ask(ui, trip, cards);
        }
        return switch (key) {
            case HomePages.TEXT -> () -> OwnText.of(tenant, ui).map(text -> ui.homeText(ui, text));
            case HomePages.FIGURES -> () -> TownLife.figures(ui, tenant, figures.of(tenant));
            case HomePages.PARTNERS -> () -> TownLife.partners(ui, partners.shown());
            default -> {
                Answer<OrganisationLine> some = organisations.page(trip, null, cards);
                yield () -> Optional.of(TownLife.organisations(ui, tenant, some.rows()));
            }
        };
    }
}
