package fr.agissons.browser;

/**
 * Somebody who can sign in.
 *
 * @param email what they type
 * @param password their password
 */
record Account(String email, String password) {
    private static final String PASSWORD = "bienvenue-chez-nous-2026";

    static final Account CAMILLE = demo("camille.martin@exemple.fr");
    static final Account NADIA = demo("nadia.benali@exemple.fr");
    static final Account THOMAS = demo("thomas.riviere@exemple.fr");
    static final Account SOPHIE = demo("sophie.garnier@exemple.fr");

    static final Account INES = demo("ines.moreau@exemple.fr");

    private static Account demo(String email) {
        return new Account(email, PASSWORD);
    }
}
