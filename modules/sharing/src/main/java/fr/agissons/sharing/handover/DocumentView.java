package fr.agissons.sharing.handover;

import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.theming.Ui;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The document of one way over the counter, as it is read and printed. */
public record DocumentView(
        UUID loan,
        Way way,
        String content,
        String hash,
        String keeperName,
        Instant keeperAt,
        @Nullable String borrowerName,
        @Nullable SignedBy borrowerMeans,
        String remark,
        @Nullable Instant borrowerAt) {
    /** What is said, and its name. */
    public record Row(String name, String value) {}

    private Statement statement() {
        return Statement.read(content);
    }

    private String get(String key) {
        return statement().get(key).orElse("");
    }

    /** The file of it. */
    public String file() {
        return "/pret/documents/" + loan + "/" + way.slug();
    }

    public String title(Ui ui) {
        return ui.t(way.key());
    }

    /** What it says, without what says nothing. */
    public List<Row> rows(Ui ui) {
        List<Row> rows = new ArrayList<>();
        add(rows, ui, "item", get("item"));
        add(rows, ui, "code", get("code"));
        add(
                rows,
                ui,
                "lender",
                get("lender").equals(get("library")) ? get("lender") : get("lender") + ", " + get("library"));
        add(rows, ui, "borrower", get("borrower"));
        add(rows, ui, "organisation", get("organisation"));
        add(rows, ui, "pickup", moment(ui, Instant.parse(get("pickup"))));
        add(rows, ui, "due", moment(ui, Instant.parse(get("due"))));
        if (!get("condition").isEmpty()) {
            add(rows, ui, "condition", ui.t(Condition.valueOf(get("condition")).key()));
        }
        if (way == Way.BACK && !get("complete").isEmpty()) {
            add(
                    rows,
                    ui,
                    "complete",
                    ui.t(get("complete").equals("true") ? "sharing.handover.yes" : "sharing.handover.no"));
        }
        add(rows, ui, "note", get("note"));
        long deposit = Long.parseLong(get("deposit"));
        if (deposit > 0) {
            add(rows, ui, "deposit", ui.money(deposit));
            add(rows, ui, "held", held(ui));
        }
        add(rows, ui, "terms-version", get("terms-version"));
        int photos = statement().all("photo").size();
        if (photos > 0) {
            add(rows, ui, "photos", ui.number(photos));
        }
        return rows;
    }

    /** With the year: it is kept for longer than one. */
    private static String moment(Ui ui, Instant at) {
        return ui.t("sharing.handover.moment", ui.fullDate(ui.local(at).toLocalDate()), ui.time(at));
    }

    private String held(Ui ui) {
        String money = ui.money(Long.parseLong(get("held")));
        return DepositMeans.of(get("means"))
                .map(means -> money + " (" + ui.t(means.key()) + ")")
                .orElse(money);
    }

    private static void add(List<Row> rows, Ui ui, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(ui.t("sharing.handover.row." + name), value));
        }
    }

    /** What both looked at. */
    public List<CheckAnswer> answers() {
        return statement().answers();
    }

    /** An answer in words. */
    public String said(Ui ui, CheckAnswer answer) {
        String word = ui.t(answer.fine() ? "sharing.handover.yes" : "sharing.handover.no");
        return answer.remark().isEmpty() ? word : word + " – " + answer.remark();
    }

    /** What was accepted, by paragraphs. */
    public List<String> terms() {
        return get("terms").lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether the borrower has signed too: then nothing about it changes any more. */
    public boolean isSigned() {
        return borrowerAt != null;
    }

    /** Who signed for the library, and when. */
    public String keeper(Ui ui) {
        return ui.t("sharing.handover.keeper-signed", keeperName, moment(ui, keeperAt));
    }

    /** Who signed for the borrower, when and how; or that nobody has. */
    public String borrower(Ui ui) {
        Instant at = borrowerAt;
        SignedBy means = borrowerMeans;
        return at == null || means == null
                ? ui.t("sharing.handover.unsigned")
                : ui.t("sharing.handover.borrower-signed", borrowerName, moment(ui, at), ui.t(means.key()));
    }
}
