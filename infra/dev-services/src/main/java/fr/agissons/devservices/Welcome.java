package fr.agissons.devservices;

import java.util.LinkedHashMap;
import java.util.Map;

/** The table that ends the start of a run: where to go, and as whom. */
record Welcome(Ports ports) {
    /** The site whose first page tells that the server is up. */
    static final String FIRST_SITE = "agissons.colombes.localhost";

    String text() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("Colombes", site(FIRST_SITE));
        addresses.put("Groupe SOS", site("groupe-sos.localhost"));
        addresses.put("Console des opérateurs", site("console.localhost"));
        addresses.put("Boîte d’envoi", "http://localhost:" + ports.outbox() + "/");
        addresses.put("Santé et mesures", "http://localhost:" + ports.management() + "/actuator/health");
        var text = new StringBuilder("\n");
        addresses.forEach((name, address) -> text.append("  %-30s %s%n".formatted(name, address)));
        text.append("\n  Comptes de démonstration, mot de passe commun : ")
                .append(DemoAccount.PASSWORD)
                .append('\n');
        for (DemoAccount account : DemoAccount.ALL) {
            text.append("  %-30s %s%n".formatted(account.part(), account.email()));
        }
        return text.append("\n  Ctrl-C arrête tout.\n").toString();
    }

    private String site(String host) {
        return "http://" + host + ":" + ports.site() + "/";
    }
}
