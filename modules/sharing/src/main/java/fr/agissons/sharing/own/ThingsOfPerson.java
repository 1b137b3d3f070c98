package fr.agissons.sharing.own;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.Obstacle;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import fr.agissons.sharing.loan.EmptyLibrary;
import fr.agissons.sharing.photo.TakeDownPictures;
import fr.agissons.sharing.stock.TendOwn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a resident lends of their own: nobody leaves while somebody has a thing of theirs, or they a deposit. */
@Component
class ThingsOfPerson implements PersonalDataSource {
    private static final String OWN = "sharing.personal.own";
    private static final String THINGS = "sharing.personal.own-things";

    private static final String MINE = """
            select l.name, l.about, l.terms, coalesce(d.contact, ''), coalesce(d.street, ''), l.city, l.open
            from sharing_library l
            left join sharing_owner_door d on d.tenant_id = :tenant and d.library_id = l.id
            where l.tenant_id = :tenant and l.owner_id = :person
            """;

    private static final String LENT = """
            select m.name, m.description, m.care, m.created_at from sharing_model m
            join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and l.owner_id = :person order by m.name, m.id
            """;

    private static final String NUMBERS = """
            select m.id from sharing_model m where m.tenant_id = :tenant and m.library_id = :library order by m.id
            """;

    private static final String UNSETTLED = """
            select distinct r.group_id, m.name, r.state in ('OUT', 'OVERDUE') from sharing_reservation r
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            join sharing_model m on m.tenant_id = :tenant and m.id = r.model_id
            where r.tenant_id = :tenant and l.owner_id = :person
                and (r.state in ('OUT', 'OVERDUE') or r.deposit_held > 0)
            order by m.name, r.group_id
            """;

    private final Reads reads;
    private final ReadOwn read;
    private final TendOwn tend;
    private final EmptyLibrary empty;
    private final TakeDownPictures pictures;

    ThingsOfPerson(Reads reads, ReadOwn read, TendOwn tend, EmptyLibrary empty, TakeDownPictures pictures) {
        this.reads = reads;
        this.read = read;
        this.tend = tend;
        this.empty = empty;
        this.pictures = pictures;
    }

    private record Held(
            String name, String about, String terms, String contact, String street, String city, boolean open) {}

    private record Thing(String name, String description, String care, Instant written) {}

    private record Lent(UUID id) {}

    private record Unsettled(UUID id, String thing, boolean out) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(OWN, Held.class, reads.list(Held.class, MINE, who)),
                Holding.of(THINGS, Thing.class, reads.list(Thing.class, LENT, who)));
    }

    @Override
    public List<Obstacle> obstacles(UUID person) {
        return reads.list(Unsettled.class, UNSETTLED, Map.of("person", person)).stream()
                .map(one -> new Obstacle(
                        one.out() ? "sharing.leaving.own-out" : "sharing.leaving.own-deposit",
                        List.of(one.thing()),
                        "/pret/gestion/emprunts/" + one.id()))
                .toList();
    }

    /** Those who counted on something are told while it still has its name; then the door goes, and the words. */
    @Override
    public void end(UUID person) {
        read.of(person).map(OwnView::id).ifPresent(library -> {
            empty.of(library);
            reads.list(Lent.class, NUMBERS, Map.of("library", library)).forEach(thing -> pictures.of(thing.id()));
            tend.end(library);
        });
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("sharing_library", "owner_id", OWN)
                .with("name", "[…]")
                .with("about", "")
                .with("terms", ""));
    }
}
