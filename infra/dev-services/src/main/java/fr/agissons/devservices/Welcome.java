package fr.agissons.devservices;

/** The table that ends the start of a run: where to go, and as whom. */
record Welcome(Ports ports) {
    String text() {
        var text = new StringBuilder("\n");
        DemoSite.ALL.forEach(site -> line(text, site.name(), site.address(ports)));
        line(text, "Console des opérateurs", "http://console.localhost:" + ports.site() + "/");
        line(text, "Boîte d’envoi", "http://localhost:" + ports.outbox() + "/");
        line(text, "Santé et mesures", "http://localhost:" + ports.management() + "/actuator/health");
        text.append("\n  Comptes de démonstration, mot de passe commun : ")
                .append(DemoAccount.PASSWORD)
                .append('\n');
        DemoAccount.ALL.forEach(account -> line(text, account.part(), account.email()));
        text.append("\n  Second facteur de l’opératrice : clé ")
                .append(OneTimeCode.DEMO_KEY)
                .append(", code du moment : http://localhost:")
                .append(ports.outbox())
                .append("/code\n");
        return text.append("\n  Ctrl-C arrête tout.\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-30s %s%n".formatted(name, value));
    }
}
