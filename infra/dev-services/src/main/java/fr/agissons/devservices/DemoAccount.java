package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person of the demo, who exists under {@code run} only. What they are in a town is the platform's business: the identity
 * provider knows a name and an address, and who is an operator.
 *
 * @param part whom they play, for the table that is printed
 * @param firstName their first name
 * @param lastName their last name
 * @param email what they sign in with
 * @param operator whether they look after the whole platform
 */
record DemoAccount(String part, String firstName, String lastName, String email, boolean operator) {
    /** Printed in clear at every run, and worth nothing anywhere else. */
    static final String PASSWORD = "bienvenue-chez-nous-2026";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("habitante de Colombes", "Camille", "Martin", "camille.martin@exemple.fr", false),
            new DemoAccount("habitant de Lille", "Lucas", "Lefebvre", "lucas.lefebvre@exemple.fr", false),
            new DemoAccount("responsable d’association", "Nadia", "Benali", "nadia.benali@exemple.fr", false),
            new DemoAccount("modératrice de Colombes", "Sophie", "Garnier", "sophie.garnier@exemple.fr", false),
            new DemoAccount("administrateur de Colombes", "Thomas", "Rivière", "thomas.riviere@exemple.fr", false),
            new DemoAccount("opératrice de la plateforme", "Inès", "Moreau", "ines.moreau@exemple.fr", true));

    /** Under the same number as on the demonstration sites, where this person has already published something. */
    Map<String, Object> asKeycloakUser() {
        return Map.of(
                "id",
                UUID.nameUUIDFromBytes(("agissons-demo:" + email).getBytes(UTF_8))
                        .toString(),
                "username",
                email,
                "email",
                email,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                firstName,
                "lastName",
                lastName,
                "credentials",
                operator ? List.of(password(), oneTimeCodes()) : List.of(password()),
                "realmRoles",
                operator ? List.of("default-roles-agissons", "operator") : List.of("default-roles-agissons"));
    }

    private static Map<String, Object> password() {
        return Map.of("type", "password", "value", PASSWORD, "temporary", false);
    }

    /** An operator's second factor, as if their app was set up already. */
    private static Map<String, Object> oneTimeCodes() {
        return Map.of(
                "type",
                "otp",
                "userLabel",
                "Démonstration",
                "secretData",
                "{\"value\":\"" + OneTimeCode.DEMO_KEY + "\"}",
                "credentialData",
                """
                {"subType":"totp","digits":6,"counter":0,"period":30,"algorithm":"HmacSHA1","secretEncoding":"BASE32"}""");
    }
}
