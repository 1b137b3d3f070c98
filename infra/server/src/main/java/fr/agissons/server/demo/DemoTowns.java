package fr.agissons.server.demo;

import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenant.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demonstration sites: real places, each with its own name, colours, type and words. */
final class DemoTowns {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DemoTowns() {}

    /** All of them; every site has these modules. */
    static List<NewTenant> all(List<String> modules) {
        return List.of(
                new Town("colombes", Kind.COMMUNE, "Colombes", "92025")
                        .colours("#0b5a8a", "#d9480f", "#f2f7fb")
                        .look("atelier", 16)
                        .opens(
                                "Envie d’agir à Colombes\u202f?",
                                "Want to lend a hand in Colombes?",
                                "Une heure samedi ou toute l’année, près de chez vous\u202f: les associations de Colombes vous attendent.",
                                "An hour on Saturday or all year round, close to home: the associations of Colombes are waiting for you.")
                        .secondary("agissons.ville-colombes.localhost")
                        .tenant(modules),
                new Town("angouleme", Kind.COMMUNE, "Angoulême", "16015")
                        .colours("#7a1f5c", "#0f766e", "#fbf5f9")
                        .look("marche", 4)
                        .opens(
                                "Et si on dessinait la ville ensemble\u202f?",
                                "Shall we draw the town together?",
                                "À Angoulême, chaque coup de main compte, de la bulle au jardin partagé.",
                                "In Angoulême every helping hand counts, from comics to community gardens.")
                        .tenant(modules),
                new Town("dunkerque", Kind.COMMUNE, "Dunkerque", "59183")
                        .colours("#123c69", "#b45309", "#f3f6fa")
                        .look("canal", 6)
                        .opens(
                                "Quel cap prend-on ensemble\u202f?",
                                "Which course shall we set together?",
                                "Du port à la digue, les Dunkerquois se retroussent les manches.",
                                "From the harbour to the sea front, Dunkirk rolls up its sleeves.")
                        .tenant(modules),
                new Town("lille", Kind.COMMUNE, "Lille", "59350")
                        .colours("#a3122a", "#1d4ed8", "#fdf4f4")
                        .look("place", 20)
                        .opens(
                                "Lille a besoin de toi, tu viens\u202f?",
                                "Lille needs you, are you in?",
                                "Maraudes, jardins, aide aux devoirs\u202f: trouve où donner un coup de main.",
                                "Street outreach, gardens, homework help: find where to lend a hand.")
                        .familiar()
                        .tenant(modules),
                new Town("toulouse", Kind.COMMUNE, "Toulouse", "31555")
                        .colours("#8c2f39", "#5b21b6", "#fdf6f3")
                        .look("jardin", 18)
                        .opens(
                                "Qui fait battre le cœur de Toulouse\u202f?",
                                "Who makes the heart of Toulouse beat?",
                                "Vous, vos voisins et des centaines d’associations.",
                                "You, your neighbours and hundreds of associations.")
                        .tenant(modules),
                new Town("bordeaux", Kind.COMMUNE, "Bordeaux", "33063")
                        .colours("#5c1a33", "#0e7490", "#faf5f6")
                        .look("marche", 10)
                        .opens(
                                "Par où commencer à Bordeaux\u202f?",
                                "Where to start in Bordeaux?",
                                "Par une mission de deux heures, à quelques arrêts de tram.",
                                "With a two-hour mission, a few tram stops away.")
                        .tenant(modules),
                new Town("aix-les-bains", Kind.COMMUNE, "Aix-les-Bains", "73008")
                        .colours("#0f6b78", "#be185d", "#f1f9fa")
                        .look("jardin", 24)
                        .opens(
                                "Un peu de temps pour le lac et ses habitants\u202f?",
                                "A little time for the lake and its people?",
                                "Rives à nettoyer, aînés à visiter, fêtes à préparer.",
                                "Shores to clean, elders to visit, festivals to prepare.")
                        .tenant(modules),
                new Town("meurthe-et-moselle", Kind.DEPARTEMENT, "Meurthe-et-Moselle", "54")
                        .colours("#3f5f1f", "#9a3412", "#f6f8f1")
                        .look("canal", 12)
                        .opens(
                                "Que fait-on près de chez vous\u202f?",
                                "What is happening near you?",
                                "De Longwy à Lunéville, 591 communes où donner un coup de main.",
                                "From Longwy to Lunéville, 591 communes where you can help.")
                        .tenant(modules),
                new Town("groupe-sos", Kind.PROGRAMME, "Groupe SOS", "FR")
                        .host("groupe-sos.localhost")
                        .colours("#c1121f", "#003049", "#fff7f5")
                        .look("place", 12)
                        .opens(
                                "Et si votre café rouvrait\u202f?",
                                "What if your café reopened?",
                                "Des bénévoles et des habitants font revivre les cafés des villages et des quartiers.",
                                "Volunteers and residents bring village and neighbourhood cafés back to life.")
                        .tenant(modules));
    }

    /** Gathers what is said of a site, in the order a person would say it. */
    private static final class Town {
        private final String slug;
        private final Kind kind;
        private final String name;
        private final String territory;
        private final Map<String, String> theme = new java.util.HashMap<>();
        private final Map<String, String> wording = new java.util.HashMap<>();
        private String host;
        private Set<String> secondary = Set.of();

        Town(String slug, Kind kind, String name, String territory) {
            this.slug = slug;
            this.kind = kind;
            this.name = name;
            this.territory = territory;
            this.host = "agissons." + slug + ".localhost";
        }

        Town host(String own) {
            this.host = own;
            return this;
        }

        Town secondary(String other) {
            this.secondary = Set.of(other);
            return this;
        }

        Town colours(String primary, String accent, String surface) {
            theme.putAll(Map.of("primary", primary, "accent", accent, "surface", surface));
            return this;
        }

        Town look(String fonts, int radius) {
            theme.putAll(Map.of("fonts", fonts, "radius", Integer.toString(radius)));
            return this;
        }

        Town familiar() {
            theme.put("address", "tu");
            return this;
        }

        Town opens(String question, String englishQuestion, String invitation, String englishInvitation) {
            wording.putAll(Map.of(
                    "home.question.fr", question,
                    "home.question.en", englishQuestion,
                    "home.invitation.fr", invitation,
                    "home.invitation.en", englishInvitation));
            return this;
        }

        NewTenant tenant(List<String> modules) {
            return new NewTenant(slug, kind, name, host, secondary, List.of(territory), PARIS, modules, theme, wording);
        }
    }
}
