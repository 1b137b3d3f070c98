package fr.agissons.mutualaid.passbook;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account: where it stands, what is to be answered, paid or asked for, and its statement.
 *
 * @param holder whose it is
 * @param standing where it stands
 * @param lines this page of its statement, the latest first
 * @param more whether older ones follow
 * @param deals help given and not paid yet
 * @param claims what helpers ask for
 * @param associations whose accounts the reader may open too
 * @param bounds what the town allows, in hours
 * @param trouble what went wrong
 */
public record PassbookPage(
        Holder holder,
        Standing standing,
        List<StatementLine> lines,
        boolean more,
        List<Deal> deals,
        List<ClaimLine> claims,
        List<OrganisationCard> associations,
        Bounds bounds,
        @Nullable Trouble trouble) {
    static final String PATH = "/entraide/banque-de-temps";
    static final int LONGEST_WORDS = 500;

    /** What the town allows: hours owed at most, hours kept at most. */
    public record Bounds(int owed, int kept) {}

    /**
     * What went wrong.
     *
     * @param deal the help it is about, if it is about a form
     * @param field the field
     * @param typed what was typed as words
     * @param messageKey why, in words
     */
    public record Trouble(@Nullable UUID deal, String field, String typed, String messageKey) {}

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.bank.title"))
                .lead(ui.t("mutualaid.bank.lead"))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .unlisted();
    }

    /** One's own account and those of one's associations. */
    public List<Tab> accounts(Ui ui) {
        List<Tab> tabs = new ArrayList<>();
        boolean own = holder.kind() == Holder.Kind.PERSON;
        tabs.add(new Tab(ui.t("mutualaid.bank.mine"), PATH, own, null));
        associations.forEach(card -> tabs.add(
                new Tab(card.name(), PATH + "?pour=" + card.id(), card.id().equals(holder.id()), null)));
        return tabs;
    }

    /** What forms send to say whose account it is. */
    public String chosen() {
        return holder.kind() == Holder.Kind.ORGANISATION ? holder.id().toString() : "";
    }

    /** What a form sends once, so that a double click pays once. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    public String balance(Ui ui) {
        return Said.time(ui, standing.balance());
    }

    public String balanceMeans(Ui ui) {
        return ui.t("mutualaid.bank.bounds", bounds.owed(), bounds.kept());
    }

    /** Help this account pays for. */
    public List<Deal> toPay() {
        return deals.stream()
                .filter(deal -> deal.payer().equals(holder.id()) && !deal.claimed())
                .toList();
    }

    /** Help this account can ask to be paid for. */
    public List<Deal> toAsk() {
        return deals.stream()
                .filter(deal -> deal.receiver().equals(holder.id()) && !deal.claimed())
                .toList();
    }

    public String other(Ui ui, Deal deal) {
        String name = deal.payer().equals(holder.id()) ? deal.receiverName() : deal.payerName();
        return ui.t("mutualaid.bank.with", deal.title(), name == null ? ui.t("mutualaid.match.gone") : name);
    }

    public String asked(Ui ui, ClaimLine claim) {
        String name = claim.name();
        return ui.t(
                "mutualaid.bank.claims",
                name == null ? ui.t("mutualaid.match.gone") : name,
                Said.time(ui, claim.minutes()));
    }

    public FieldErrors errors(Ui ui) {
        Trouble failed = trouble;
        return failed == null || failed.deal() == null
                ? FieldErrors.none()
                : FieldErrors.none().and(failed.deal() + "." + failed.field(), ui.t(failed.messageKey()));
    }

    /** What went wrong with something that has no form, in words. */
    public @Nullable String problem(Ui ui) {
        Trouble failed = trouble;
        return failed == null || failed.deal() != null ? null : ui.t(failed.messageKey());
    }

    /** How long, and a word. */
    public List<Field> fields(Ui ui, Deal deal) {
        Trouble failed = trouble;
        String typed = failed != null && deal.id().equals(failed.deal()) ? failed.typed() : "";
        List<Choice> choices = Said.choices(ui);
        return List.of(
                Field.select("minutes", ui.t("mutualaid.bank.how-long"), choices)
                        .within(deal.id().toString())
                        .value("60")
                        .errors(errors(ui)),
                Field.text("words", ui.t("mutualaid.bank.words"))
                        .within(deal.id().toString())
                        .length(LONGEST_WORDS)
                        .value(typed)
                        .errors(errors(ui))
                        .optional());
    }

    public Table statement(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.bank.statement"))
                .column(ui.t("mutualaid.bank.when"))
                .column(ui.t("mutualaid.bank.what"))
                .number(ui.t("mutualaid.bank.moved"))
                .number(ui.t("mutualaid.bank.left"))
                .column(ui.t("mutualaid.bank.give-back"));
        for (StatementLine line : lines) {
            boolean back = line.minutes() > 0 && line.isReversible(ui.now());
            String path = PATH + "/mouvements/" + line.transfer() + "/annuler";
            table.row(
                    ui.when(line.at()),
                    Statements.what(ui, line),
                    Said.time(ui, line.minutes()),
                    Said.time(ui, line.after()),
                    back
                            ? ui.button(path, ui.t("mutualaid.bank.give-back"), Action.Weight.QUIET)
                            : line.reversed() ? ui.t("mutualaid.bank.reversed") : "");
        }
        return table;
    }

    /** The whole statement as a table for spreadsheets. */
    public Action export(Ui ui) {
        String pour = chosen();
        return Action.secondary(
                        ui.t("mutualaid.bank.export"), PATH + "/releve.csv" + (pour.isEmpty() ? "" : "?pour=" + pour))
                .icon("download");
    }

    public Pager pager() {
        String pour = chosen().isEmpty() ? "" : "pour=" + chosen() + "&";
        return new Pager(
                null, more ? PATH + "?" + pour + "avant=" + lines.getLast().number() : null, null);
    }
}
