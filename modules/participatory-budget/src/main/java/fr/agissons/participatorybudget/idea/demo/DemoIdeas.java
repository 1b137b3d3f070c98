package fr.agissons.participatorybudget.idea.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.comment.WriteComments;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.TendEnvelopes;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.rule.Category;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The largest demonstration town already takes ideas for its next budget, and people talk about them. */
@Component
class DemoIdeas implements DemoData {
    private static final String KIND = "budget.idea";

    private final Town town;
    private final TendIdeas ideas;
    private final WriteComments comments;
    private final TownClock clock;

    DemoIdeas(Town town, TendIdeas ideas, WriteComments comments, TownClock clock) {
        this.town = town;
        this.ideas = ideas;
        this.comments = comments;
        this.clock = clock;
    }

    /** Who writes the edition. */
    @Component
    record Town(TendEditions tend, TendEnvelopes envelopes, Editions editions) {}

    /** Before the budgets that are voted on: the home page tells of the latest edition. */
    @Override
    public int order() {
        return 390;
    }

    @Override
    public void load(Tenant site) {
        if ("colombes".equals(site.slug())) {
            fill(site);
        }
    }

    private void fill(Tenant site) {
        UUID edition = town.tend()
                .begin(new EditionWords(
                        "Idées pour le budget participatif " + (clock.today().getYear() + 1),
                        "Les idées sont ouvertes\u202f: proposez la vôtre.",
                        "Chacun peut proposer une idée. Elles seront soutenues, étudiées, puis votées."));
        town.envelopes().add(edition, null, 15_000_000L);
        UUID north = town.envelopes().add(edition, "Petit-Colombes", 4_000_000L);
        town.tend().plan(edition, version(edition), phases());
        town.tend().publish(edition);
        Me camille = me(site, DemoPerson.CAMILLE);
        Me nadia = me(site, DemoPerson.NADIA);
        Me sophie = me(site, DemoPerson.SOPHIE);
        UUID orchard = idea(
                camille,
                edition,
                north,
                "Un verger partagé derrière la médiathèque",
                "Des pommiers et des pruniers que chacun peut cueillir, plantés avec les écoles du quartier.\n"
                        + "La pelouse ne sert à rien aujourd’hui\u202f: un robinet s’y trouve déjà.",
                Category.NATURE,
                "Médiathèque Jacques-Prévert",
                new double[] {48.9302, 2.2478},
                800_000L);
        idea(
                nadia,
                edition,
                null,
                "Des arceaux à vélos couverts devant les deux gares",
                "Il pleut, et rien ne protège les vélos. Vingt places couvertes par gare changeraient la vie.",
                Category.MOBILITY,
                "Gare de Colombes",
                new double[] {48.9237, 2.2586},
                4_500_000L);
        UUID benches = idea(
                nadia,
                edition,
                null,
                "Des bancs à hauteur d’aînés",
                "Plus hauts, avec des accoudoirs, tous les deux cents mètres entre le marché et l’hôpital.",
                Category.SOLIDARITY,
                "",
                null,
                null);
        UUID asked = say(
                nadia, orchard, null, false, "Belle idée. Qui taille les arbres une fois qu’ils sont grands\u202f?");
        say(
                camille,
                orchard,
                asked,
                false,
                "Les jardiniers du collectif voisin sont d’accord pour former les volontaires.");
        say(
                sophie,
                orchard,
                null,
                true,
                "Le terrain est bien communal. Le service des espaces verts ira le voir pendant l’étude.");
        say(camille, benches, null, false, "Oui\u202f! Ma grand-mère fait demi-tour faute de pouvoir s’asseoir.");
        ideas.draft(
                camille,
                edition,
                new IdeaDetails(
                        null,
                        "Une fresque sous le pont",
                        "À compléter\u202f: demander au collège.",
                        Category.CULTURE,
                        "",
                        null,
                        null,
                        null));
    }

    private UUID idea(
            Me author,
            UUID edition,
            @Nullable UUID envelope,
            String title,
            String words,
            Category category,
            String place,
            double @Nullable [] point,
            @Nullable Long cents) {
        UUID idea = ideas.draft(
                        author,
                        edition,
                        new IdeaDetails(
                                envelope,
                                title,
                                words,
                                category,
                                place,
                                point == null ? null : point[0],
                                point == null ? null : point[1],
                                cents))
                .orElseThrow();
        ideas.publish(author, idea);
        return idea;
    }

    private UUID say(Me who, UUID idea, @Nullable UUID under, boolean official, String words) {
        UUID said = comments.write(who, KIND, idea, under, official, words).comment();
        if (said == null) {
            throw new IllegalStateException("Nobody may comment on the demonstration's ideas");
        }
        return said;
    }

    private int version(UUID edition) {
        return town.editions().any(edition).orElseThrow().version();
    }

    private Phases phases() {
        return new Phases(day(-20), day(30), day(60), day(120), day(150), day(180));
    }

    private Instant day(int days) {
        return clock.startOf(clock.today().plusDays(days));
    }

    private static Me me(Tenant site, DemoPerson person) {
        Role role = person.town().equals(site.slug()) ? person.role() : Role.RESIDENT;
        return new Me(person.id(), site.id().value(), role, false, person.name(), person.email(), "fr");
    }
}
