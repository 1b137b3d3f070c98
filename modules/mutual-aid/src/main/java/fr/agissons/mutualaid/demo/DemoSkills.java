package fr.agissons.mutualaid.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.RoughPlace;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.mutualaid.invitation.InviteNeighbour;
import fr.agissons.mutualaid.request.PublicPlace;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.skill.TendSkills;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Venue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people of a demonstration site know how to do, and an association that invites one of them. */
@Component
class DemoSkills implements DemoData {
    private static final int LIGHTLY = 3;

    private final TendSkills tend;
    private final InviteNeighbour invite;
    private final Organisations organisations;
    private final DemoPlaces places;

    DemoSkills(TendSkills tend, InviteNeighbour invite, Organisations organisations, DemoPlaces places) {
        this.tend = tend;
        this.invite = invite;
        this.organisations = organisations;
        this.places = places;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load(Tenant site) {
        places.of(site).ifPresent(place -> fill(site, place));
    }

    private void fill(Tenant site, DemoPlaces.Place place) {
        boolean main = "colombes".equals(site.slug());
        List<UUID> offered = new ArrayList<>();
        for (List<String> line :
                lines().stream().limit(main ? Integer.MAX_VALUE : LIGHTLY).toList()) {
            offered.add(tend.offer(person(line.getFirst(), site), details(line), around(place, line))
                    .offer());
        }
        if (main || "lille".equals(site.slug())) {
            invite(offered.getFirst());
        }
    }

    /** Nadia asks in the name of her association. */
    private void invite(UUID offer) {
        UUID association = organisations.managedBy(DemoPerson.NADIA.id()).stream()
                .filter(OrganisationCard::validated)
                .map(OrganisationCard::id)
                .findFirst()
                .orElse(null);
        invite.invite(
                DemoPerson.NADIA.id(),
                offer,
                association,
                "Nous tenons un atelier vélo le samedi\u202f: viendriez-vous\u202f?");
    }

    /** Camille offers most; where she is not at home somebody of the place does. */
    private static UUID person(String who, Tenant site) {
        if (!"colombes".equals(site.slug())) {
            return "lille".equals(site.slug()) ? DemoPerson.LUCAS.id() : DemoPerson.NADIA.id();
        }
        return switch (who) {
            case "camille" -> DemoPerson.CAMILLE.id();
            case "sophie" -> DemoPerson.SOPHIE.id();
            default -> DemoPerson.NADIA.id();
        };
    }

    private static SkillDetails details(List<String> line) {
        String atOnce = line.get(7);
        return new SkillDetails(
                Skill.valueOf(line.get(1)),
                Mastery.valueOf(line.get(2)),
                line.get(10),
                line.get(11),
                Integer.parseInt(line.get(3)),
                Venue.valueOf(line.get(4)),
                Integer.parseInt(line.get(5)),
                Audience.valueOf(line.get(6)),
                atOnce.isEmpty() ? null : Integer.valueOf(atOnce));
    }

    private static PublicPlace around(DemoPlaces.Place place, List<String> line) {
        GeoPoint rough = RoughPlace.of(new GeoPoint(
                place.centre().latitude() + Double.parseDouble(line.get(8)),
                place.centre().longitude() + Double.parseDouble(line.get(9))));
        return new PublicPlace(place.commune().name(), place.neighbourhood(0), rough.latitude(), rough.longitude());
    }

    private static List<List<String>> lines() {
        try (InputStream stream = Objects.requireNonNull(DemoSkills.class.getResourceAsStream("/demo/skills.tsv"))) {
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
