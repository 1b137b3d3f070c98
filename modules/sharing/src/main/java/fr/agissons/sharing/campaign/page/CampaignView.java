package fr.agissons.sharing.campaign.page;

import fr.agissons.sharing.campaign.CampaignState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One campaign as its page reads it. */
public record CampaignView(
        UUID id,
        String title,
        String why,
        String place,
        String hours,
        LocalDate first,
        LocalDate last,
        boolean acceptsMore,
        CampaignState state,
        String thanks,
        @Nullable String organisation,
        @Nullable String organisationSlug) {
    /** The columns, in this order. */
    static final String COLUMNS = """
            select c.id, c.title, c.why, c.place, c.hours, c.first_day, c.last_day, c.accepts_more, c.state, c.thanks,
                o.name, o.slug
            from\s""";

    /** Its page. */
    public String path() {
        return "/pret/collectes/" + id;
    }

    /** Why, by paragraphs. */
    public List<String> paragraphs() {
        return why.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
