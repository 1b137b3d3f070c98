package fr.agissons.sharing.catalogue;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.Calendars;
import fr.agissons.sharing.loan.ReserveForm;
import fr.agissons.sharing.photo.PictureView;
import fr.agissons.sharing.stock.StockRule;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers one thing's page, for whoever may see it. */
@Service
class ReadItem {
    private static final String ITEM = """
            select m.id, m.name, m.description, m.care, m.category, m.deposit_cents, m.min_age, m.consumable,
                m.approval or l.owner_id is not null, l.owner_id is not null,
                l.name, l.about, l.contact, l.street, l.city, l.latitude, l.longitude, l.hours, o.name, o.slug from\
            """ + StockRule.FROM + "where m.id = :id and" + StockRule.VISIBLE;

    private static final String PICTURES = "select " + PictureView.COLUMNS
            + " from sharing_picture p where p.tenant_id = :tenant and p.model_id = :id order by p.number";

    private static final String PARTS = """
            select m.name, k.quantity from sharing_kit_part k
            join sharing_model m on m.tenant_id = :tenant and m.id = k.part_id
            where k.tenant_id = :tenant and k.kit_id = :id order by m.name, m.id
            """;

    private final Reads reads;
    private final Calendars calendars;

    ReadItem(Reads reads, Calendars calendars) {
        this.reads = reads;
        this.calendars = calendars;
    }

    /** The page of a thing the public can see, with the days its reader has in mind; nothing else is known to exist. */
    ItemPage page(UUID id, String from, String to) {
        Trip trip = reads.trip();
        Answer<ItemView> item = trip.ask(ItemView.class, ITEM, Map.of("id", id));
        Answer<PictureView> pictures = trip.ask(PictureView.class, PICTURES, Map.of("id", id));
        Answer<KitLine> parts = trip.ask(KitLine.class, PARTS, Map.of("id", id));
        trip.go();
        return new ItemPage(
                item.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new),
                pictures.rows(),
                parts.rows(),
                calendars.of(id).orElseThrow(Refusals.NotFound::new),
                ReserveForm.period(from, to).orElse(null));
    }
}
