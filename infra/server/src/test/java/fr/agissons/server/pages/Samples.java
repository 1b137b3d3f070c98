package fr.agissons.server.pages;

import fr.agissons.core.tenancy.Tenant;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param lent a thing that an association of the manager lends, and the resident's loan of it
 * @param giving something the manager gives, and the resident's answer to it
 * @param collecting what an association of the manager collects, and the resident's pledge
 * @param aid a request for help that the resident made, or that anybody may read
 * @param known a skill that the resident offers, and the invitation of an association to share it
 * @param edition slug of an edition of the budget whose vote is open
 * @param deciding that edition with one of its envelopes and one of its projects
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
        Lent lent,
        Giving giving,
        Collecting collecting,
        Aid aid,
        Known known,
        String edition,
        Deciding deciding,
        Map<String, String> assets) {
    /**
     * Somebody is helped.
     *
     * @param request what was asked for
     * @param match an offer to help with it
     * @param helper who made it: the manager here, a resident elsewhere
     */
    record Aid(UUID request, UUID match, UUID helper) {}

    /** Somebody offers a skill and is invited; somebody asks for time, and has got some from whose account it is. */
    record Known(UUID offer, UUID invitation, UUID claim, UUID transfer, UUID account) {}

    /** People decide what is built. */
    record Deciding(UUID round, UUID envelope, UUID project) {}

    /** Something is given away. */
    record Giving(UUID gift, UUID ask) {}

    /** Something is collected. */
    record Collecting(UUID campaign, UUID need, UUID pledge) {}

    /** A library with one of everything. */
    record Lent(UUID library, UUID model, UUID unit, UUID loan, UUID closure) {}

    /** Things of the same sorts that no town has. */
    Samples invented() {
        return new Samples(
                tenant,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "nulle-part-en-france",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                invented(lent),
                invented(giving),
                invented(collecting),
                invented(aid),
                invented(known),
                "nulle-part-en-france",
                invented(deciding),
                assets);
    }

    private static <T extends Record> T invented(T things) {
        var numbers = things.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(numbers).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(numbers).map(number -> UUID.randomUUID()).toArray();
        try {
            @SuppressWarnings("unchecked") // a record's own constructor makes nothing else
            T made = (T) things.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

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
            case "library" -> lent.library();
            case "model" -> lent.model();
            case "unit" -> lent.unit();
            case "loan" -> lent.loan();
            case "closure" -> lent.closure();
            case "shelf" -> "00000000";
            case "code" -> "SANS-OBJET";
            case "dataset", "feed" -> "missions";
            case "secret" -> "nobodys-key";
            case "gift" -> giving.gift();
            case "ask" -> giving.ask();
            case "campaign" -> collecting.campaign();
            case "need" -> collecting.need();
            case "pledge" -> collecting.pledge();
            case "file", "number" -> 1;
            case "offer" -> known.offer();
            case "invitation" -> known.invitation();
            case "claim" -> known.claim();
            case "transfer" -> known.transfer();
            case "account" -> known.account();
            case "edition" -> edition;
            case "round" -> deciding.round();
            case "envelope" -> deciding.envelope();
            case "project" -> deciding.project();
            case "chapter" -> "textes";
            case "organisation" -> organisationId;
            case "match" -> aid.match();
            case "helper" -> aid.helper();
            case "act" -> "suspendre";
            case "way" -> "depart";
            case "comment", "idea", "report", "decision", "certificate", "hold", "picture", "proof" ->
                "00000000-0000-0000-0000-000000000000";
            case "step", "voter", "paper" -> "00000000-0000-0000-0000-000000000000";
            case "module" -> "missions";
            case "theme" -> "propre-1";
            case "verb" -> "monter";
            case "place" -> "logo";
            case "id" -> identified(path);
            default -> null;
        };
        if (value == null) {
            throw new AssertionError("Say in Samples what {" + variable + "} stands for in " + route);
        }
        return value.toString();
    }

    /** What a path means that only says "id": the thing its own part of the site is about. */
    private @Nullable UUID identified(String path) {
        if (path.startsWith("/entraide")) {
            return aid.request();
        }
        if (path.startsWith("/pret")) {
            return path.startsWith("/pret/mes-emprunts") ? lent.loan() : lent.model();
        }
        if (path.startsWith("/missions")) {
            return path.startsWith("/missions/mes-participations") ? application : mission;
        }
        return path.startsWith("/moi/messages") ? message : null;
    }

    /** The ids of the things themselves; people are members of several towns. */
    List<UUID> ids() {
        return List.of(
                mission,
                slot,
                application,
                message,
                organisationId,
                lent.library(),
                lent.model(),
                lent.unit(),
                lent.loan(),
                giving.gift(),
                giving.ask(),
                collecting.campaign(),
                collecting.need(),
                collecting.pledge(),
                aid.request(),
                aid.match(),
                known.offer(),
                known.invitation(),
                known.claim(),
                known.transfer(),
                known.account(),
                deciding.round(),
                deciding.envelope(),
                deciding.project());
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
                Map.entry("codes", "ESSAI-01 à ESSAI-03"),
                Map.entry("refus", "Déjà promis."),
                Map.entry("pardon", "C’était notre faute."),
                Map.entry("note", "Merci de préciser le lieu."),
                Map.entry("reason", "OTHER"),
                Map.entry("reasonText", "Complet."));
    }
}
