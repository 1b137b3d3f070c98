package fr.agissons.mutualaid.desk;

import fr.agissons.mutualaid.match.MatchLine;
import fr.agissons.mutualaid.match.MyRequestPage;
import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request on the town's desk.
 *
 * @param request the request
 * @param helpers those who offered
 * @param candidates whom the town may send
 * @param skilled who offers a skill of that kind and comes that far
 * @param log what the town did
 * @param trouble what went wrong
 */
public record DeskRequestPage(
        DeskView request,
        List<MatchLine> helpers,
        List<Candidate> candidates,
        List<SkilledNeighbour> skilled,
        List<LogLine> log,
        @Nullable Trouble trouble) {
    static final int LONGEST_WORDS = 1000;

    /**
     * What went wrong, and where.
     *
     * @param match the offer it is about, if any
     * @param field the field it is about, if any
     * @param typed what was typed there
     * @param messageKey why, in words
     */
    public record Trouble(@Nullable UUID match, @Nullable String field, String typed, String messageKey) {}

    public Head head(Ui ui) {
        return Head.of(request.title())
                .crumb(ui.t("mutualaid.menu.desk"), DeskPage.PATH)
                .staff();
    }

    public Badge badge(Ui ui) {
        return MyRequestPage.badge(
                ui, request.isOpen(ui.now()) || !request.state().isOpen() ? request.state() : RequestState.EXPIRED);
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(request.category().icon(), ui.t(request.category().key())));
        facts.add(new Fact("clock", ui.t(request.urgency().key())));
        String last = ui.date(request.wantedUntil().minusMillis(1));
        facts.add(new Fact(
                "calendar",
                ui.t("mutualaid.helping.until", last, ui.t(request.moment().key()))));
        facts.add(new Fact("users", ui.t("mutualaid.desk.taken", request.confirmed(), request.needed())));
        facts.add(new Fact("eye", ui.t(request.privacy().key() + ".fact")));
        facts.add(new Fact("inbox", ui.t(request.intake().key() + ".fact", named(request.takenBy()))));
        if (request.consentAt() != null) {
            facts.add(new Fact("check", ui.t("mutualaid.desk.consent", ui.dateTime(request.consentAt()))));
        }
        return facts;
    }

    /** Who to reach, and where: read by the town, told to nobody but a confirmed helper. */
    public List<Fact> door(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "user", request.name());
        add(
                facts,
                "user-round",
                request.requester() == null ? null : ui.t("mutualaid.desk.asked-by", request.requester()));
        add(facts, "phone", request.phone());
        add(facts, "mail", request.email());
        add(facts, "house", request.street());
        String part = request.neighbourhood();
        facts.add(new Fact(
                "map-pin", part == null ? request.city() : ui.t("mutualaid.list.place-of", part, request.city())));
        return facts;
    }

    private static void add(List<Fact> facts, String icon, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(icon, text));
        }
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }

    public boolean toRead() {
        return request.state() == RequestState.NEW;
    }

    public boolean canFinish() {
        return request.state() == RequestState.CONFIRMED;
    }

    public boolean canClose() {
        return request.state() == RequestState.DONE;
    }

    public @Nullable String trouble(Ui ui, MatchLine line) {
        Trouble failed = trouble;
        return failed == null || !line.id().equals(failed.match()) ? null : ui.t(failed.messageKey());
    }

    public FieldErrors errors(Ui ui) {
        Trouble failed = trouble;
        String field = failed == null ? null : failed.field();
        return failed == null || field == null
                ? FieldErrors.none()
                : FieldErrors.none().and(field, ui.t(failed.messageKey()));
    }

    private @Nullable String typed(String field) {
        Trouble failed = trouble;
        return failed != null && field.equals(failed.field()) ? failed.typed() : null;
    }

    public List<Field> logFields(Ui ui) {
        List<Choice> ways = Arrays.stream(Way.values())
                .map(way -> new Choice(way.name(), ui.t(way.key())))
                .toList();
        return List.of(
                Field.select("way", ui.t("mutualaid.desk.way"), ways),
                Field.area("words", ui.t("mutualaid.desk.words"))
                        .hint(ui.t("mutualaid.desk.words-hint"))
                        .rows(3)
                        .length(LONGEST_WORDS)
                        .value(typed("words"))
                        .errors(errors(ui)));
    }

    /** Whether somebody can still be sent. */
    public boolean canSend(Ui ui) {
        return request.isOpen(ui.now())
                && request.state() != RequestState.NEW
                && request.confirmed() < request.needed()
                && !candidates.isEmpty();
    }

    public Field candidate(Ui ui) {
        List<Choice> people = candidates.stream()
                .map(one -> new Choice(
                        one.person().toString(),
                        one.neighbourhood() == null
                                ? one.name()
                                : ui.t("mutualaid.list.place-of", one.name(), one.neighbourhood())))
                .toList();
        return Field.select("helper", ui.t("mutualaid.desk.candidate"), people)
                .hint(ui.t("mutualaid.desk.candidate-hint"))
                .prompt(ui.t("theming.field.choose"))
                .errors(errors(ui));
    }

    /** Those who know how, for the town to call. */
    public Table skilledOnes(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.desk.skilled"))
                .column(ui.t("mutualaid.desk.skilled-name"))
                .column(ui.t("mutualaid.desk.skilled-offer"))
                .column(ui.t("mutualaid.desk.skilled-level"))
                .column(ui.t("mutualaid.desk.skilled-km"));
        for (SkilledNeighbour one : skilled) {
            String name = one.name();
            Double km = one.distance();
            table.row(
                    name == null ? ui.t("mutualaid.match.gone") : name,
                    ui.action(Action.quiet(one.title(), one.path())),
                    ui.t(one.mastery().key()),
                    km == null
                            ? ui.t("mutualaid.skill.remote")
                            : ui.t("mutualaid.desk.skilled-about", Math.max(1, Math.round(km))));
        }
        return table;
    }

    public Field reason(Ui ui) {
        return Field.text("reason", ui.t("mutualaid.desk.reason"))
                .hint(ui.t("mutualaid.desk.reason-hint"))
                .length(500)
                .value(typed("reason"))
                .errors(errors(ui));
    }

    public String path(MatchLine line, String verb) {
        return DeskPage.PATH + "/aides/" + line.id() + "/" + verb;
    }

    public String author(Ui ui, LogLine line) {
        String name = line.author();
        return name == null ? ui.t("mutualaid.match.gone") : name;
    }
}
