package fr.agissons.theming.catalogue;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.BigAction;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.time.Instant;
import java.util.List;

/** What the catalogue shows in its components: a town that could exist, with its long names and its empty shelves. */
public final class Specimens {
    private static final Instant SATURDAY = Instant.parse("2027-03-13T08:30:00Z");
    private static final String HERE = "/_ui";

    private final Ui ui;

    public Specimens(Ui ui) {
        this.ui = ui;
    }

    /** Six cards: full, waiting, long, with no place left. */
    public List<Card> cards() {
        return List.of(
                mission("sprout", "Nature", "Planter une haie champêtre au parc Lagravère", 7, 12, 0.4)
                        .badge(Badge.of(Tone.SUCCESS, "Nouveau")),
                mission("book-open", "Accompagnement", "Lire des histoires aux enfants de la médiathèque", 3, 4, 1.2),
                mission(
                        "utensils",
                        "Solidarité",
                        "Préparer et partager le grand repas des voisines et des voisins du quartier du Petit-Nanterre",
                        20,
                        20,
                        2.7),
                mission("bike", "Mobilités", "Réparer des vélos avec l’atelier La Roue libre", 0, 6, 3.1),
                mission("laptop", "Numérique", "Aider à remplir une démarche en ligne", 1, 3, 4.8)
                        .badge(Badge.of(Tone.WARNING, "Une seule place")),
                mission("guitar", "Fête", "Accueillir le public du festival d’été", 34, 60, 12.6));
    }

    private Card mission(String icon, String kind, String title, long taken, long places, double kilometres) {
        return Card.of(title, HERE + "/fiche")
                .seed(title)
                .kind(icon, kind)
                .fact("map-pin", "Colombes, à " + ui.km(kilometres))
                .fact("calendar", ui.dateTime(SATURDAY))
                .gauge(new Gauge(taken, places, left(places - taken)));
    }

    private String left(long places) {
        return places == 0 ? "Complet" : places == 1 ? "1 place libre" : ui.number(places) + " places libres";
    }

    /** What a home page invites to. */
    public List<BigAction> invitations() {
        return List.of(
                new BigAction(
                        "hand-heart",
                        "Donner un coup de main",
                        "42 missions près de chez vous, une heure ou une saison.",
                        HERE + "/liste"),
                new BigAction(
                        "repeat",
                        "Prêter, emprunter",
                        "Une perceuse, une tente, un vélo cargo : tout est déjà là.",
                        HERE + "/liste"),
                new BigAction(
                        "lightbulb",
                        "Proposer une idée",
                        "Le budget participatif est ouvert jusqu’au 30 avril.",
                        HERE + "/formulaire"));
    }

    /** Numbers of the town. */
    public List<Figure> figures() {
        return List.of(
                new Figure(ui.number(1248), "personnes engagées cette année"),
                new Figure(ui.number(5630), "heures données"),
                new Figure(ui.number(87), "associations actives"),
                new Figure(ui.money(1_250_000_00), "décidés ensemble"));
    }

    /** Filters with their counts. */
    public List<Chip> chips() {
        return List.of(
                new Chip("Nature", HERE + "/liste", true, 12L),
                new Chip("Solidarité", HERE + "/liste", false, 31L),
                new Chip("Ce week-end", HERE + "/liste", false, 8L),
                new Chip("À distance", HERE + "/liste", false, 1204L),
                new Chip("Dès 16 ans", HERE + "/liste", false, 0L));
    }

    /** Views of the same thing. */
    public List<Tab> tabs() {
        return List.of(
                new Tab("À venir", HERE, true, 3L),
                new Tab("Passées", HERE, false, 27L),
                new Tab("Annulées", HERE, false));
    }

    /** Answers to choose from. */
    public List<Choice> choices() {
        return List.of(
                new Choice("once", "Une seule fois", "Une date, des horaires, un nombre de places."),
                new Choice("regular", "Régulièrement", "Un peu de temps chaque semaine ou chaque mois."),
                new Choice("remote", "À distance", null));
    }

    /** A table with numbers, badges and a button. */
    public Table table() {
        Table table = Table.of("Participations en attente")
                .sortable("Personne", false, HERE + "/gestion", "ascending")
                .column("Mission")
                .number("Heures")
                .column("État");
        table.row("Camille Martin", "Planter une haie champêtre", ui.number(4), ui.badge(Tone.WARNING, "En attente"));
        table.row("Nadia Benali", "Réparer des vélos", ui.number(12), ui.badge(Tone.SUCCESS, "Acceptée"));
        table.row(
                "Lucas Lefebvre-Dubois de la Tour",
                "Lire des histoires",
                ui.number(1204),
                ui.badge(Tone.DANGER, "Refusée"));
        return table;
    }

    /** A few places of a town, and the names around. */
    public MapView map() {
        MapView map = MapView.of("Carte des missions");
        double[][] points = {
            {48.9226, 2.2543}, {48.9231, 2.2551}, {48.9300, 2.2440}, {48.9140, 2.2600}, {48.9262, 2.2330}
        };
        for (int i = 0; i < points.length; i++) {
            map.point(
                    new GeoPoint(points[i][0], points[i][1]),
                    cards().get(i).title(),
                    HERE + "/fiche",
                    ui.dateTime(SATURDAY));
        }
        map.label(new GeoPoint(48.9220, 2.2540), "Colombes");
        map.label(new GeoPoint(48.9360, 2.2600), "Gennevilliers");
        return map.around(new GeoPoint(48.9226, 2.2543), 1.5);
    }

    /** A Saturday morning in March. */
    public Instant saturday() {
        return SATURDAY;
    }
}
