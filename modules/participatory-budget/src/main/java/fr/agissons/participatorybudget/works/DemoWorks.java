package fr.agissons.participatorybudget.works;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the projects of a demonstration's past budget be on their way: one delivered, one under way, one late. */
@Component
class DemoWorks implements DemoData {
    private final Editions editions;
    private final ReadWorks read;
    private final TendWorks tend;
    private final TownClock clock;

    DemoWorks(Editions editions, ReadWorks read, TendWorks tend, TownClock clock) {
        this.editions = editions;
        this.read = read;
        this.tend = tend;
        this.clock = clock;
    }

    /** After the result. */
    @Override
    public int order() {
        return 402;
    }

    @Override
    public void load(Tenant site) {
        for (EditionView edition : editions.published()) {
            List<WorksView> chosen = read.chosen(edition.id(), null);
            for (int at = 0; at < chosen.size(); at++) {
                switch (at) {
                    case 0 -> deliver(chosen.get(at));
                    case 1 -> build(chosen.get(at));
                    case 2 -> delay(chosen.get(at));
                    default -> {
                        // Nothing is announced of the others yet: that is part of the picture.
                    }
                }
            }
        }
    }

    private void deliver(WorksView one) {
        plan(one, -30, "Choix des entreprises", "Travaux", "Inauguration");
        tend.become(
                one.project(), Status.BUILDING, day(-5), "Les travaux commencent\u202f: deux semaines de chantier.");
        spend(one, 62, "Travaux et fournitures");
        reachAll(one, 3);
        tend.become(
                one.project(),
                Status.DELIVERED,
                null,
                "C’est fini\u202f! Merci à celles et ceux qui ont donné un coup de main.");
        spend(one, 31, "Finitions et panneaux");
    }

    private void build(WorksView one) {
        plan(one, 10, "Étude", "Commande", "Pose", "Ouverture");
        tend.become(one.project(), Status.BUILDING, day(60), "La commande est passée, la pose suit.");
        reachAll(one, 2);
        spend(one, 40, "Acompte du fournisseur");
    }

    private void delay(WorksView one) {
        plan(one, 20, "Permis", "Travaux");
        tend.become(
                one.project(),
                Status.LATE,
                day(120),
                "L’architecte des bâtiments de France demande un autre dessin. Nous le reprenons avec les habitants.");
    }

    private void plan(WorksView one, int first, String... titles) {
        for (int at = 0; at < titles.length; at++) {
            tend.plan(one.project(), titles[at], day(first + 14 * at));
        }
    }

    private void reachAll(WorksView one, int most) {
        read.story(one.project(), null).orElseThrow().steps().stream()
                .limit(most)
                .forEach(step -> tend.reach(one.project(), step.id()));
    }

    private void spend(WorksView one, int percent, String what) {
        tend.spend(one.project(), one.cents() * percent / 100, day(-3), what);
    }

    private LocalDate day(int days) {
        return clock.today().plusDays(days);
    }
}
