package fr.agissons.mutualaid.passbook;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The town's time bank as a whole.
 *
 * @param open whether the town keeps one
 * @param totals its totals
 * @param rows this page of its accounts
 * @param next where the next page begins, if there is one
 * @param recount what became of counting anew, when it was asked for
 */
public record BankDeskPage(
        boolean open,
        Totals totals,
        List<Row> rows,
        @Nullable UUID next,
        @Nullable Recounted recount) {
    static final String PATH = "/entraide/coordination/banque-de-temps";

    /** How much there is, in minutes; all accounts together hold nothing. */
    public record Totals(long accounts, long balances, long given, long transfers) {
        static final String ALL = """
                select count(*), coalesce(sum(a.balance), 0), (select coalesce(sum(t.minutes), 0)
                    from mutualaid_transfer t where t.tenant_id = :tenant and t.kind = 'HELP' and not exists (select 1
                        from mutualaid_transfer b where b.tenant_id = :tenant and b.reverses = t.id)),
                    (select count(*) from mutualaid_transfer t where t.tenant_id = :tenant)
                from mutualaid_account a where a.tenant_id = :tenant
                """;
    }

    /** All that was written, added up anew: each of these has to be nothing. */
    public record Recounted(long sum, long unbalanced, long halves, long broken) {
        static final String ALL = """
                select coalesce(sum(m.signed), 0),
                    (select count(*) from mutualaid_account a where a.tenant_id = :tenant and a.balance <>
                        (select coalesce(sum(case x.side when 'IN' then x.minutes else -x.minutes end), 0)
                            from mutualaid_movement x where x.tenant_id = :tenant and x.account_id = a.id)),
                    (select count(*) from mutualaid_transfer t where t.tenant_id = :tenant and 2 <> (select count(*)
                        from mutualaid_movement x where x.tenant_id = :tenant and x.transfer_id = t.id)),
                    coalesce(sum(case when m.before <> m.left_before then 1 else 0 end), 0)
                from (select case x.side when 'IN' then x.minutes else -x.minutes end as signed, x.before,
                        coalesce(lag(x.after) over (partition by x.account_id order by x.number), 0) as left_before
                    from mutualaid_movement x where x.tenant_id = :tenant) m
                """;

        /** Whether everything adds up. */
        public boolean right() {
            return sum == 0 && unbalanced == 0 && halves == 0 && broken == 0;
        }
    }

    /** One account in the list. */
    record Row(UUID id, String kind, @Nullable String name, int balance, boolean closed) {
        static final String COLUMNS = """
                select a.id, a.kind, coalesce(o.name, p.display_name), a.balance, a.closed_at is not null
                from mutualaid_account a
                left join organisation o on o.tenant_id = :tenant and o.id = a.organisation_id
                left join membership p on p.tenant_id = :tenant and p.person_id = a.person_id
                where a.tenant_id = :tenant and\s""";

        static final String AFTER = COLUMNS + "a.id > :after order by a.id limit :limit";
        static final String ONE = COLUMNS + "a.id = :id";

        String named(Ui ui) {
            String said = name;
            if (said != null) {
                return said;
            }
            return ui.t("TOWN".equals(kind) ? "mutualaid.bank.town" : "mutualaid.match.gone");
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.bank-desk"))
                .lead(ui.t("mutualaid.bank.desk-lead"))
                .staff();
    }

    public List<Figure> figures(Ui ui) {
        return List.of(
                new Figure(ui.number(totals.accounts()), ui.t("mutualaid.bank.accounts", totals.accounts())),
                new Figure(Said.time(ui, totals.given()), ui.t("mutualaid.bank.given")),
                new Figure(Said.time(ui, totals.balances()), ui.t("mutualaid.bank.together")));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.bank.all-accounts"))
                .column(ui.t("mutualaid.bank.holder"))
                .number(ui.t("mutualaid.bank.left"))
                .column(ui.t("mutualaid.desk.state"));
        for (Row row : rows) {
            table.row(
                    ui.action(Action.quiet(row.named(ui), PATH + "/" + row.id())),
                    Said.time(ui, row.balance()),
                    ui.badge(Badge.of(
                            row.closed() ? Tone.NEUTRAL : Tone.SUCCESS,
                            ui.t(row.closed() ? "mutualaid.bank.closed" : "mutualaid.bank.open"))));
        }
        return table;
    }

    public Pager pager() {
        return new Pager(null, next == null ? null : PATH + "?apres=" + next, null);
    }

    public Empty empty(Ui ui) {
        return open
                ? new Empty("hourglass", ui.t("mutualaid.bank.desk-none"), ui.t("mutualaid.bank.desk-none-hint"), null)
                : new Empty("hourglass", ui.t("mutualaid.bank.off"), ui.t("mutualaid.bank.off-hint"), null);
    }
}
