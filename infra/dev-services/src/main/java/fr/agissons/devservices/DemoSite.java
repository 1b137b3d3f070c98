package fr.agissons.devservices;

import java.util.List;
import java.util.stream.Stream;

/**
 * A demonstration site that the server opens on an empty platform.
 *
 * @param name what the collectivity is called
 * @param host where its site answers
 */
record DemoSite(String name, String host) {
    static final List<DemoSite> ALL = Stream.of(
                    of("Colombes", "agissons.colombes"),
                    of("Angoulême", "agissons.angouleme"),
                    of("Dunkerque", "agissons.dunkerque"),
                    of("Lille", "agissons.lille"),
                    of("Toulouse", "agissons.toulouse"),
                    of("Bordeaux", "agissons.bordeaux"),
                    of("Aix-les-Bains", "agissons.aix-les-bains"),
                    of("Meurthe-et-Moselle", "agissons.meurthe-et-moselle"),
                    of("Groupe SOS", "groupe-sos"))
            .toList();

    /** The site whose first page tells that the server is up. */
    static final DemoSite FIRST = ALL.getFirst();

    private static DemoSite of(String name, String host) {
        return new DemoSite(name, host + ".localhost");
    }

    /** Its home page during a run. */
    String address(Ports ports) {
        return "http://" + host + ":" + ports.site() + "/";
    }
}
