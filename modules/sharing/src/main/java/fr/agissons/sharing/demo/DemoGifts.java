package fr.agissons.sharing.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.gift.Announcement;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.GiftDetails;
import fr.agissons.sharing.gift.PostGifts;
import fr.agissons.sharing.gift.RoughPlace;
import fr.agissons.sharing.gift.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What neighbours of a demonstration site give and look for: some of it promised, some of it gone. */
@Component
class DemoGifts implements DemoData {
    private static final String MAIN = "colombes";
    private static final String NOTHING = "-";
    private static final int LIGHTLY = 4;

    private final PostGifts post;
    private final DemoCorners corners;
    private final DemoTakers takers;
    private final TownClock clock;

    DemoGifts(PostGifts post, DemoCorners corners, DemoTakers takers, TownClock clock) {
        this.post = post;
        this.corners = corners;
        this.takers = takers;
        this.clock = clock;
    }

    /** After the libraries. */
    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load(Tenant site) {
        boolean main = MAIN.equals(site.slug());
        List<UUID> posted = new ArrayList<>();
        for (List<String> line : DemoLines.all("gifts.tsv")) {
            boolean camilles = "camille".equals(line.getFirst());
            Optional<RoughPlace> corner = corners.of(site, Integer.parseInt(line.get(6)));
            if (corner.isPresent() && (main || !camilles && posted.size() < LIGHTLY)) {
                Me me = as(camilles ? DemoPerson.CAMILLE : DemoPerson.NADIA, site);
                post.post(me, said(line, corner.get())).ifPresent(posted::add);
            }
        }
        if (main) {
            takers.takeSome(posted);
        } else if ("lille".equals(site.slug())) {
            takers.ask(DemoPerson.LUCAS, posted.getFirst());
        }
    }

    private Announcement said(List<String> line, RoughPlace corner) {
        LocalDate last = NOTHING.equals(line.get(5)) ? null : clock.today().plusDays(Integer.parseInt(line.get(5)));
        GiftCondition condition = NOTHING.equals(line.get(3)) ? null : GiftCondition.valueOf(line.get(3));
        GiftDetails details = new GiftDetails(
                line.get(7),
                line.get(8),
                GiftCategory.valueOf(line.get(2)),
                condition,
                Integer.parseInt(line.get(4)),
                last,
                false);
        return new Announcement(Way.valueOf(line.get(1)), null, details, corner, line.get(9));
    }

    static Me as(DemoPerson person, Tenant site) {
        return new Me(person.id(), site.id().value(), Role.RESIDENT, false, person.name(), person.email(), "fr");
    }
}
