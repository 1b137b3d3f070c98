package fr.agissons.sharing;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.OwnDetails;
import fr.agissons.sharing.stock.TendOwn;
import fr.agissons.sharing.stock.TendStock;
import fr.agissons.testing.People;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Residents of the current town who lend their own things, for tests. */
@Component
public class OwnKit {
    /** What no page of the public may give away. */
    public static final String STREET = "17 impasse du Grand-Secret";

    public static final String PHONE = "06 55 44 33 22";

    private final GiftKit town;
    private final SharingKit rows;
    private final People people;
    private final TendOwn own;
    private final TendStock stock;

    OwnKit(GiftKit town, SharingKit rows, People people, TendOwn own, TendStock stock) {
        this.town = town;
        this.rows = rows;
        this.people = people;
        this.own = own;
        this.stock = stock;
    }

    public SharingKit rows() {
        return rows;
    }

    /** A resident who lends. */
    public record Neighbour(Me me, UUID library) {}

    /** Whether residents lend here, and how much. */
    public void set(boolean open, int most) {
        town.set(new SharingSettings(true, false, 100, open, most));
    }

    public static OwnDetails said(String name) {
        return new OwnDetails(
                name,
                "",
                new Address(STREET, "92025", "Colombes", 48.921934, 2.253712, Precision.HOUSENUMBER),
                PHONE,
                0,
                7,
                "");
    }

    public Neighbour aNeighbour(String name) {
        Me me = people.resident(name);
        return new Neighbour(me, own.found(me, said("Le coin de " + name)));
    }

    /** One thing of theirs. */
    public UUID aThing(Neighbour of, String name) {
        UUID model = stock.add(of.me(), of.library(), SharingKit.item(name));
        String code = UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
        stock.number(of.me(), model, List.of(code), Condition.GOOD);
        return model;
    }

    public TendOwn own() {
        return own;
    }

    public TendStock stock() {
        return stock;
    }
}
