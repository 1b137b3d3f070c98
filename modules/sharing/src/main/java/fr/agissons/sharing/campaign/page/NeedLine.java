package fr.agissons.sharing.campaign.page;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Gauge;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a campaign needs.
 *
 * @param mine how many the reader has pledged and not brought yet, if any
 */
public record NeedLine(
        UUID id,
        String thing,
        String unit,
        int wanted,
        int pledged,
        int received,
        @Nullable Integer mine) {
    /** Those of {@code :campaign}; {@code :reader} is whoever reads. */
    public static final String OF_CAMPAIGN = """
            select n.id, n.thing, n.unit, n.wanted, n.pledged, n.received,
                (select p.quantity - p.received from sharing_pledge p where p.tenant_id = :tenant and p.need_id = n.id
                    and p.campaign_id = n.campaign_id and p.person_id = :reader and p.state = 'PLEDGED')
            from sharing_need n where n.tenant_id = :tenant and n.campaign_id = :campaign order by n.id
            """;

    /** How many may still be pledged. */
    public int left() {
        return Math.max(0, wanted - pledged - received);
    }

    /** So many of it, in words: "12 paires", "12". */
    public String counted(Ui ui, long pieces) {
        return unit.isEmpty() ? ui.number(pieces) : ui.number(pieces) + "\u00a0" + unit;
    }

    /** What is pledged and has come in, of what is needed. */
    public Gauge gauge(Ui ui) {
        return new Gauge(
                (long) pledged + received,
                wanted,
                ui.t("sharing.campaign.need-counts", counted(ui, wanted), counted(ui, pledged), counted(ui, received)));
    }
}
