package fr.agissons.server.pages;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Towns;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demonstration's people and content, in Colombes and in Lille, put there once for all tests. */
@Component
class Cast {
    private static final Pattern STYLESHEET = Pattern.compile("/theme-[^.\"]+\\.css");
    private static final Pattern FAVICON = Pattern.compile("/favicon-[^.\"]+\\.svg");
    private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+\\.css");

    private final Towns towns;
    private final Newcomers newcomers;
    private final Memberships memberships;
    private final ObjectProvider<DemoData> content;
    private final Caller caller;
    private final Map<Actor, Me> people = new EnumMap<>(Actor.class);
    private @Nullable Stock stock;

    Cast(Towns towns, Newcomers newcomers, Memberships memberships, ObjectProvider<DemoData> content, Caller caller) {
        this.towns = towns;
        this.newcomers = newcomers;
        this.memberships = memberships;
        this.content = content;
        this.caller = caller;
    }

    /** What Colombes has. */
    Samples here() {
        return ready().here;
    }

    /** What Lille has, every title of it marked. */
    Samples elsewhere() {
        return ready().elsewhere;
    }

    /** Who that is; nobody for a visitor. */
    @Nullable
    Me who(Actor actor) {
        ready();
        return people.get(actor);
    }

    private synchronized Stock ready() {
        if (stock == null) {
            Tenant colombes = towns.colombes();
            Tenant lille = towns.lille();
            Me resident = join(colombes, DemoPerson.CAMILLE);
            Me theirs = join(lille, DemoPerson.LUCAS);
            people.put(Actor.RESIDENT, resident);
            people.put(Actor.MANAGER, join(colombes, DemoPerson.NADIA));
            people.put(Actor.MODERATOR, join(colombes, DemoPerson.SOPHIE));
            people.put(Actor.ADMIN, join(colombes, DemoPerson.THOMAS));
            people.put(Actor.OPERATOR, operator(colombes));
            people.put(Actor.STRANGER, theirs);
            join(lille, DemoPerson.NADIA);
            stock = new Stock(fill(colombes, resident), fill(lille, theirs));
            SampleRows.mark(lille);
            caller.keepThingsAsTheyAre();
        }
        return stock;
    }

    private Me join(Tenant town, DemoPerson person) {
        return Tenancy.call(town, () -> {
            Me me = newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
            Role role = person.town().equals(town.slug()) ? person.role() : Role.RESIDENT;
            if (role == Role.RESIDENT) {
                return me;
            }
            memberships.grant(person.id(), role);
            return new Me(me.person(), me.tenant(), role, false, me.displayName(), me.email(), me.language());
        });
    }

    private Me operator(Tenant town) {
        return Tenancy.call(
                town,
                () -> newcomers.welcome(new Newcomers.Identity(
                        java.util.UUID.randomUUID(), "Inès Moreau", "ines.moreau@exemple.fr", "fr", true)));
    }

    private Samples fill(Tenant town, Me resident) {
        Tenancy.run(
                town,
                () -> content.stream()
                        .sorted(Comparator.comparingInt(DemoData::order))
                        .forEach(data -> data.load(town)));
        SampleRows rows = new SampleRows(town, resident.person());
        rows.signUp((mission, slot) -> caller.post(
                "/missions/" + mission + "/inscription",
                Map.of("slot", slot, "birth", "1988-05-14", "motivation", "Je viens.", "step", "confirm"),
                town,
                resident));
        rows.borrow((model, saturday) -> caller.post(
                "/pret/" + model + "/reserver",
                Map.of(
                        "du",
                        saturday.toString(),
                        "au",
                        saturday.plusDays(2).toString(),
                        "age",
                        "true",
                        "step",
                        "confirm"),
                town,
                resident));
        return rows.samples(assets(town));
    }

    private Map<String, String> assets(Tenant town) {
        String home = caller.page("/", town);
        return Map.of(
                "/theme-{version}.css", first(STYLESHEET, home),
                "/favicon-{version}.svg", first(FAVICON, home),
                "/assets/**", first(ASSET, home));
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new AssertionError("The home page names no " + pattern);
        }
        return found.group();
    }

    /** What the two towns have. */
    private record Stock(Samples here, Samples elsewhere) {}
}
