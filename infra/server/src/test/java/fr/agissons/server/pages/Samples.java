package fr.agissons.server.pages;

import fr.agissons.core.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One of each thing a town has, to be named in addresses.
 *
 * @param tenant the town
 * @param mission a published mission of an association that the manager looks after
 * @param slot one of its slots
 * @param application the resident's sign-up for it
 * @param message a message to the resident
 * @param organisation the name of the association in addresses
 * @param organisationId its number, which forms send
 * @param manager who looks after it
 * @param member a resident of this town and of no other
 * @param neighbourhood one of its neighbourhoods
 * @param partner one of its partners
 * @param assets addresses of the style sheet and of an asset, as the pages name them
 */
record Samples(
        Tenant tenant,
        UUID mission,
        UUID slot,
        UUID application,
        UUID message,
        String organisation,
        UUID organisationId,
        UUID manager,
        UUID member,
        UUID neighbourhood,
        UUID partner,
        Map<String, String> assets) {

    /** The route's path with these things in the place of its variables. */
    String path(Route route) {
        if (assets.containsKey(route.pattern())) {
            return assets.get(route.pattern());
        }
        return Route.VARIABLE.matcher(route.pattern()).replaceAll(found -> value(route, found.group(1)));
    }

    private String value(Route route, String variable) {
        String path = route.pattern();
        Object value = switch (variable) {
            case "mission" -> mission;
            case "slot" -> slot;
            case "site" -> tenant.slug();
            case "application" -> application;
            case "slug" -> organisation;
            case "person" -> path.startsWith("/administration") ? member : manager;
            case "neighbourhood" -> neighbourhood;
            case "partner" -> partner;
            case "key" -> member;
            case "file", "number" -> 1;
            case "act" -> "suspendre";
            case "certificate" -> "00000000-0000-0000-0000-000000000000";
            case "module" -> "missions";
            case "theme" -> "propre-1";
            case "verb" -> "monter";
            case "place" -> "logo";
            case "id" ->
                path.startsWith("/missions/mes-participations")
                        ? application
                        : path.startsWith("/missions") ? mission : path.startsWith("/moi/messages") ? message : null;
            default -> null;
        };
        if (value == null) {
            throw new AssertionError("Say in Samples what {" + variable + "} stands for in " + route);
        }
        return value.toString();
    }

    /** The ids of the things themselves; people are members of several towns. */
    List<UUID> ids() {
        return List.of(mission, slot, application, message, organisationId);
    }

    /** What forms send: enough for a handler to reach the thing before it finds the form wanting. */
    Map<String, String> fields() {
        return Map.ofEntries(
                Map.entry("slot", slot.toString()),
                Map.entry("mark", "0"),
                Map.entry("creneau", slot.toString()),
                Map.entry("organisation", organisationId.toString()),
                Map.entry("title", "Ranger la ludothèque"),
                Map.entry("objective", "Retrouver les pièces qui manquent."),
                Map.entry("description", "On ouvre les boîtes et on compte."),
                Map.entry("theme", "education"),
                Map.entry("dateType", "SLOTS"),
                Map.entry("remote", "FULL"),
                Map.entry("role", "MEMBER"),
                Map.entry("open", "true"),
                Map.entry("online", "true"),
                Map.entry("capacity", "40"),
                Map.entry("step", ""),
                Map.entry("note", "Merci de préciser le lieu."),
                Map.entry("reason", "OTHER"),
                Map.entry("reasonText", "Complet."));
    }
}
