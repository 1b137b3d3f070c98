package fr.agissons.mutualaid.directory;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Person;
import fr.agissons.theming.component.Table;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offer's page.
 *
 * @param skill the offer
 * @param associations in whose names the reader may ask
 * @param mayHide whether the reader may take it from everybody's sight
 * @param trouble what went wrong
 */
public record SkillPage(
        SkillView skill,
        List<OrganisationCard> associations,
        boolean mayHide,
        @Nullable Trouble trouble) {
    static final int LONGEST_WORDS = 1000;
    static final int LONGEST_REASON = 500;

    /**
     * What went wrong, and where.
     *
     * @param field the field it is about
     * @param words what was typed there
     * @param organisation in whose name it was to be
     * @param messageKey why, in words
     */
    public record Trouble(
            String field, String words, @Nullable String organisation, String messageKey) {}

    public Head head(Ui ui) {
        Head head = Head.of(skill.title())
                .description(ui.t(
                        "mutualaid.skill.detail-description",
                        ui.t(skill.skill().key()),
                        SkillCards.place(ui, skill.city(), skill.neighbourhood())))
                .canonical(skill.path())
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .crumb(ui.t("mutualaid.menu.skills"), SkillQuery.PATH)
                .seed(skill.id().toString());
        return skill.hidden() == null ? head : head.unlisted();
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                skill.skill().family().icon(),
                ui.t(
                        "mutualaid.skill.of-family",
                        ui.t(skill.skill().key()),
                        ui.t(skill.skill().family().key()))));
        facts.add(new Fact(
                "badge-check",
                ui.t(
                        "mutualaid.skill.level-means",
                        ui.t(skill.mastery().key()),
                        ui.t(skill.mastery().key() + ".hint"))));
        facts.add(new Fact("handshake", ui.t(skill.venue().key())));
        if (skill.venue() != Venue.REMOTE) {
            facts.add(new Fact(
                    "map-pin",
                    ui.t(
                            "mutualaid.skill.reach",
                            SkillCards.place(ui, skill.city(), skill.neighbourhood()),
                            skill.radius())));
        }
        facts.add(new Fact("users", ui.t(skill.audience().key())));
        Integer atOnce = skill.atOnce();
        if (atOnce != null) {
            facts.add(new Fact("user-check", ui.t("mutualaid.skill.at-most", atOnce)));
        }
        facts.add(new Fact("calendar-check", ui.t("mutualaid.skill.confirmed", ui.date(skill.confirmedAt()))));
        return facts;
    }

    /** The ordinary week. */
    public Table week(Ui ui) {
        Times free = new Times(skill.times());
        Table table = Table.of(ui.t("mutualaid.skill.week")).column(ui.t("mutualaid.skill.day"));
        for (DayPart part : DayPart.values()) {
            table.column(ui.t(part.key()));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            table.row(
                    ui.t("mutualaid.skill.day." + day.getValue()),
                    cell(ui, free.has(day, DayPart.MORNING)),
                    cell(ui, free.has(day, DayPart.AFTERNOON)),
                    cell(ui, free.has(day, DayPart.EVENING)));
        }
        return table;
    }

    private static String cell(Ui ui, boolean free) {
        return ui.t(free ? "mutualaid.skill.free" : "mutualaid.skill.not-free");
    }

    /** Who offers it, for those who are signed in. */
    public @Nullable Person person(Ui ui) {
        String name = skill.name();
        return name == null ? null : new Person(name, null, ui.t("mutualaid.skill.offers"));
    }

    /** The square it lies in. */
    public MapView map(Ui ui) {
        return MapView.of(ui.t("mutualaid.detail.map"))
                .point(skill.point(), ui.t("mutualaid.detail.around"), ui.url(skill.path()), skill.city())
                .around(skill.point(), skill.radius());
    }

    /** Whether the reader can ask: for themselves, or for one of their associations. */
    public boolean canAsk() {
        return skill.audience().neighbours() || !associations.isEmpty();
    }

    public FieldErrors errors(Ui ui) {
        Trouble failed = trouble;
        return failed == null ? FieldErrors.none() : FieldErrors.none().and(failed.field(), ui.t(failed.messageKey()));
    }

    /** In whose name, and a word. */
    public List<Field> ask(Ui ui) {
        Trouble failed = trouble;
        List<Field> fields = new ArrayList<>();
        if (!associations.isEmpty()) {
            List<Choice> names = new ArrayList<>();
            if (skill.audience().neighbours()) {
                names.add(new Choice("", ui.t("mutualaid.invitation.myself")));
            }
            associations.forEach(card -> names.add(new Choice(card.id().toString(), card.name())));
            fields.add(Field.select("organisation", ui.t("mutualaid.invitation.as"), names)
                    .value(failed == null ? null : failed.organisation())
                    .errors(errors(ui)));
        }
        fields.add(Field.area("words", ui.t("mutualaid.invitation.words"))
                .hint(ui.t("mutualaid.invitation.words-hint"))
                .rows(4)
                .length(LONGEST_WORDS)
                .value(failed == null || "reason".equals(failed.field()) ? "" : failed.words())
                .errors(errors(ui)));
        return fields;
    }

    public Field reason(Ui ui) {
        Trouble failed = trouble;
        return Field.text("reason", ui.t("mutualaid.desk.reason"))
                .hint(ui.t("mutualaid.desk.reason-hint"))
                .length(LONGEST_REASON)
                .value(failed == null || !"reason".equals(failed.field()) ? "" : failed.words())
                .errors(errors(ui));
    }
}
