package fr.agissons.mutualaid.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.request.AskForHelp;
import fr.agissons.mutualaid.request.Asked;
import fr.agissons.mutualaid.request.Intake;
import fr.agissons.mutualaid.request.LookAfterRequests;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Need;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What neighbours ask for on a demonstration site: half of it on the phone, one request left for the town to read. */
@Component
class DemoRequests implements DemoData {
    private static final int LIGHTLY = 2;

    private final AskForHelp ask;
    private final LookAfterRequests look;
    private final DemoPlaces places;
    private final DemoHelp help;
    private final TownClock clock;

    DemoRequests(AskForHelp ask, LookAfterRequests look, DemoPlaces places, DemoHelp help, TownClock clock) {
        this.ask = ask;
        this.look = look;
        this.places = places;
        this.help = help;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load(Tenant site) {
        if (places.of(site).isEmpty()) {
            return;
        }
        boolean main = "colombes".equals(site.slug());
        List<UUID> taken = lines().stream()
                .filter(line -> main || !"camille".equals(line.getFirst()))
                .limit(main ? Integer.MAX_VALUE : LIGHTLY + 1)
                .map(line -> take(line, site))
                .toList();
        if (main) {
            help.offer(taken);
        } else {
            help.offerLightly("lille".equals(site.slug()) ? DemoPerson.LUCAS : DemoPerson.NADIA, taken);
        }
        // One is left, so that whoever coordinates finds something to read.
        ask.ask(DemoPerson.NADIA.id(), asked(lines().getLast(), Intake.SELF, site));
    }

    private UUID take(List<String> line, Tenant site) {
        String who = line.getFirst();
        if ("phone".equals(who)) {
            UUID staff = "colombes".equals(site.slug()) ? DemoPerson.SOPHIE.id() : DemoPerson.NADIA.id();
            return ask.takeByPhone(staff, asked(line, Intake.PHONE, site));
        }
        UUID person = "camille".equals(who) ? DemoPerson.CAMILLE.id() : DemoPerson.NADIA.id();
        UUID request = ask.ask(person, asked(line, Intake.SELF, site)).orElseThrow();
        look.publish(request);
        return request;
    }

    private Asked asked(List<String> line, Intake intake, Tenant site) {
        DemoPlaces.Place place = places.of(site).orElseThrow();
        GeoPoint around = new GeoPoint(
                place.centre().latitude() + Double.parseDouble(line.get(7)),
                place.centre().longitude() + Double.parseDouble(line.get(8)));
        LocalDate last = clock.today().plusDays(2 + Integer.parseInt(line.get(6)) * 3L);
        Need need = new Need(
                Category.valueOf(line.get(1)),
                Urgency.valueOf(line.get(2)),
                Moment.valueOf(line.get(3)),
                line.get(11),
                line.get(12),
                clock.now(),
                clock.startOf(last.plusDays(1)),
                Integer.parseInt(line.get(4)));
        return new Asked(
                intake,
                need,
                Privacy.valueOf(line.get(5)),
                place.commune().name(),
                place.neighbourhood(Integer.parseInt(line.get(6))),
                around,
                new Asked.Door(line.get(9), line.get(10), "", null));
    }

    private static List<List<String>> lines() {
        try (InputStream stream =
                Objects.requireNonNull(DemoRequests.class.getResourceAsStream("/demo/requests.tsv"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
