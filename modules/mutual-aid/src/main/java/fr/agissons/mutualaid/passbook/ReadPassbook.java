package fr.agissons.mutualaid.passbook;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the pages of an account. */
@Component
class ReadPassbook {
    static final int PAGE = 30;
    static final int PIECE = 500;

    private final Reads reads;
    private final Organisations organisations;
    private final Settings settings;

    ReadPassbook(Reads reads, Organisations organisations, Settings settings) {
        this.reads = reads;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** An account's page, from the lines before that number on. */
    PassbookPage page(UUID person, Holder holder, int before, PassbookPage.@Nullable Trouble trouble) {
        List<OrganisationCard> associations = organisations.managedBy(person);
        Map<String, Object> values = Map.of("holder", holder.id());
        Trip trip = reads.trip();
        Answer<Standing> standing = trip.ask(Standing.class, Standing.OF_HOLDER, values);
        Answer<StatementLine> lines = trip.ask(
                StatementLine.class,
                StatementLine.BEFORE,
                Map.of("holder", holder.id(), "before", before, "limit", PAGE + 1));
        Answer<Deal> deals = trip.ask(Deal.class, Deal.LATEST, values);
        Answer<ClaimLine> claims = trip.ask(ClaimLine.class, ClaimLine.TO_PAY, values);
        trip.go();
        MutualAidSettings set = settings.of(MutualAidSettings.class);
        boolean more = lines.rows().size() > PAGE;
        return new PassbookPage(
                holder,
                standing.rows().stream().findFirst().orElse(new Standing(holder.id(), 0, false)),
                more ? lines.rows().subList(0, PAGE) : lines.rows(),
                more,
                deals.rows(),
                claims.rows(),
                associations,
                new PassbookPage.Bounds(set.mostOwed(), set.mostKept()),
                trouble);
    }

    /** A piece of an account's whole statement, after that number. */
    List<StatementLine> after(Holder holder, int number) {
        return reads.list(
                StatementLine.class,
                StatementLine.AFTER,
                Map.of("holder", holder.id(), "after", number, "limit", PIECE));
    }

    /** Help that this holder gave or got and that is not paid. */
    Deal deal(Holder holder, UUID deal) {
        return reads.first(Deal.class, Deal.ONE, Map.of("holder", holder.id(), "deal", deal))
                .orElseThrow(Refusals.NotFound::new);
    }
}
