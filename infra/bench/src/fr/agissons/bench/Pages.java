package fr.agissons.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is measured: the pages people open most, in few towns and in many. */
final class Pages {
    private static final int SOME = 100;
    private static final int ALL = 2_000;
    private static final int BIG = 1;
    private static final int SMALL = 2;
    private static final List<String> SEARCHES = List.of("jardin", "velos", "repas+ain%C3%A9s", "biblioth%C3%A9que", "trad", "ressourcerie+canal");

    private Pages() {}

    static PageLoad homeOfAll() {
        return new PageLoad("Accueil, 2 000 villes", "home", Ask.ofTowns(ALL, "/"));
    }

    static PageLoad homeOfOne() {
        return new PageLoad("Accueil, 1 ville de 100", "home", List.of(Ask.of(SMALL, "/")));
    }

    static PageLoad bigList() {
        return new PageLoad("Missions, 1 ville de 50 000", "list", Ask.ofTowns(1, "/missions"));
    }

    static PageLoad smallList() {
        return new PageLoad("Missions, 1 ville de 100", "list-100", List.of(Ask.of(SMALL, "/missions")));
    }

    static PageLoad signedIn(TownsDatabase database) throws SQLException, IOException {
        return new PageLoad("Accueil connecté, 2 000 villes", "signed-in", SignedInResidents.ask(database, "/"));
    }

    /** All of them, in the order of the table. */
    static List<PageLoad> all(TownsDatabase database) throws SQLException, IOException {
        return List.of(
                new PageLoad("Accueil, 1 ville de 50 000", "home", Ask.ofTowns(1, "/")),
                homeOfOne(),
                new PageLoad("Accueil, 100 villes", "home", Ask.ofTowns(SOME, "/")),
                homeOfAll(),
                bigList(),
                smallList(),
                new PageLoad("Missions, 100 villes", "list", Ask.ofTowns(SOME, "/missions")),
                new PageLoad("Missions, 2 000 villes", "list", Ask.ofTowns(ALL, "/missions")),
                signedIn(database),
                new PageLoad("Missions cherchées, ville de 50 000", "list-search", searches(BIG, "/missions?q=")),
                new PageLoad("Missions cherchées, ville de 100", "list-search", searches(SMALL, "/missions?q=")),
                new PageLoad("Recherche, ville de 50 000", "search", searches(BIG, "/recherche?q=")),
                new PageLoad("Recherche, ville de 100", "search", searches(SMALL, "/recherche?q=")),
                homeOfAll().alone());
    }

    private static List<Ask> searches(int town, String path) {
        List<Ask> asks = new ArrayList<>();
        SEARCHES.forEach(words -> asks.add(Ask.of(town, path + words)));
        return asks;
    }
}
