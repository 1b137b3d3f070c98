package fr.agissons.mutualaid.passbook;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.bank.TimeBank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the town's pages on its time bank. */
@Component
class ReadBank {
    private static final int PAGE = 50;
    private static final int LINES = 30;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String MOVED = """
            select x.number from mutualaid_movement x
            where x.tenant_id = :tenant and x.account_id = :account and x.transfer_id = :transfer
            """;

    private final Reads reads;
    private final TimeBank bank;

    ReadBank(Reads reads, TimeBank bank) {
        this.reads = reads;
        this.bank = bank;
    }

    private record Line(int number) {}

    /** The whole of it, from that account on; counted anew when asked to. */
    BankDeskPage desk(@Nullable UUID after, boolean anew) {
        Trip trip = reads.trip();
        Answer<BankDeskPage.Totals> totals = trip.ask(BankDeskPage.Totals.class, BankDeskPage.Totals.ALL, Map.of());
        Answer<BankDeskPage.Row> rows = trip.ask(
                BankDeskPage.Row.class,
                BankDeskPage.Row.AFTER,
                Map.of("after", after == null ? BEFORE_ALL : after, "limit", PAGE + 1));
        Answer<BankDeskPage.Recounted> recount =
                anew ? trip.ask(BankDeskPage.Recounted.class, BankDeskPage.Recounted.ALL, Map.of()) : null;
        trip.go();
        boolean more = rows.rows().size() > PAGE;
        List<BankDeskPage.Row> shown = more ? rows.rows().subList(0, PAGE) : rows.rows();
        return new BankDeskPage(
                bank.isOpen(),
                totals.rows().getFirst(),
                shown,
                more ? shown.getLast().id() : null,
                recount == null ? null : recount.rows().getFirst());
    }

    /** One account. */
    AccountPage account(UUID id, int before, String typed, @Nullable String problem, @Nullable String field) {
        Trip trip = reads.trip();
        Answer<BankDeskPage.Row> row = trip.ask(BankDeskPage.Row.class, BankDeskPage.Row.ONE, Map.of("id", id));
        Answer<StatementLine> lines = trip.ask(
                StatementLine.class, StatementLine.OF_ACCOUNT, Map.of("id", id, "before", before, "limit", LINES + 1));
        trip.go();
        boolean more = lines.rows().size() > LINES;
        return new AccountPage(
                row.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new),
                more ? lines.rows().subList(0, LINES) : lines.rows(),
                more,
                typed,
                problem,
                field);
    }

    /** Whether that transfer is in the account's book. */
    boolean moved(UUID account, UUID transfer) {
        return reads.first(Line.class, MOVED, Map.of("account", account, "transfer", transfer))
                .isPresent();
    }
}
