package fr.agissons.theming;

import fr.agissons.core.onboarding.Checklist;
import fr.agissons.theming.asset.Icons;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.BigAction;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Hero;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Pattern;
import fr.agissons.theming.component.Person;
import fr.agissons.theming.component.Place;
import fr.agissons.theming.component.Section;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import fr.agissons.theming.paper.Paper;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half of the interface that shows: every component, ready to be placed in a template. */
abstract sealed class Components extends Questions permits Ui {
    Components(Furnishings furnishings, Visit visit, boolean familiar) {
        super(furnishings, visit, familiar);
    }

    /** A whole page: head, header, title, body, foot. */
    public JteModel page(Head head, Content body) {
        return layoutPage(self(), head, body);
    }

    /** A whole page that needs nothing but a title. */
    public JteModel page(String title, Content body) {
        return page(Head.of(title), body);
    }

    /** A page to be printed; {@code Papers} makes a file of it. */
    public JteModel paper(Paper paper, Content body) {
        return paperSheet(self(), paper, body);
    }

    /** An icon beside a word; hidden from screen readers. */
    public Content icon(String name) {
        String svg = Icons.svg(name);
        return output -> output.writeContent(svg);
    }

    /** The one card. */
    public Content card(Card card) {
        return partCard(self(), card);
    }

    /** Cards in as many columns as fit. */
    public Content cards(List<Card> cards) {
        return partCards(self(), cards);
    }

    /** A short word on a state. */
    public Content badge(Badge badge) {
        return partBadge(self(), badge);
    }

    /** A short word on a state, with its tone's icon. */
    public Content badge(Tone tone, String text) {
        return badge(Badge.of(tone, text));
    }

    /** How much is taken. */
    public Content gauge(Gauge gauge) {
        return partGauge(gauge);
    }

    /** A message on what happened or is to be known. */
    public Content alert(Tone tone, String title, @Nullable String text) {
        return partAlert(self(), tone, title, text);
    }

    /** A message kept from the page before, said once; nothing when there is none. */
    public Content flash(@Nullable String text) {
        return output -> {
            if (text != null) {
                partAlert(self(), Tone.SUCCESS, text, null).writeTo(output);
            }
        };
    }

    /** Something that opens under its title, without JavaScript. */
    public Content disclosure(String title, Content body) {
        return disclosure(title, false, body);
    }

    /** The same, open from the start when there is something to see in it. */
    public Content disclosure(String title, boolean open, Content body) {
        return partDisclosure(self(), title, open, body);
    }

    /** A question before something that cannot be undone: opens in front of the page, without JavaScript too. */
    public Content dialog(String opener, String title, Content body) {
        return partDialog(self(), opener, title, body);
    }

    /** The neighbours of this page in a long list. */
    public Content pager(Pager pager) {
        return partPager(self(), pager);
    }

    /** A list with nothing in it. */
    public Content empty(Empty empty) {
        return partEmpty(self(), empty);
    }

    /** Several views of the same thing. */
    public Content tabs(String label, List<Tab> tabs) {
        return partTabs(self(), label, tabs);
    }

    /** Filters, each one link. */
    public Content chips(String label, List<Chip> chips) {
        return partChips(self(), label, chips);
    }

    /** Rows and columns. */
    public Content table(Table table) {
        return partTable(self(), table);
    }

    /** What a site should have before it opens. */
    public Content checklist(Checklist launch) {
        return partChecklist(self(), launch);
    }

    /** Where one stands among steps, counted from one. */
    public Content steps(List<String> labels, int current) {
        return partSteps(self(), labels, current);
    }

    /** Somebody, with a portrait or initials. */
    public Content person(Person person) {
        return partPerson(self(), person);
    }

    /** A leaf of the calendar. */
    public Content leaf(LocalDate day) {
        return partLeaf(self(), day);
    }

    /** A moment in words, readable by machines too. */
    public Content when(Instant moment) {
        return partWhen(moment.truncatedTo(ChronoUnit.SECONDS).toString(), dateTime(moment));
    }

    /** A day in words, readable by machines too. */
    public Content when(LocalDate day) {
        return partWhen(day.toString(), date(day));
    }

    /** Where something is. */
    public Content place(Place place) {
        return partPlace(self(), place);
    }

    /** A button that fills in where the reader is, inside a form that knows {@code lat} and {@code lon}. */
    public Content nearMe() {
        return partNearMe(self());
    }

    /** A list beside its map. */
    public Content listAndMap(MapView map, Content list) {
        return partListAndMap(self(), map, list);
    }

    /** A map alone, on a page that says in words what it shows. */
    public Content map(MapView map) {
        return partMap(self(), map);
    }

    /** A picture drawn from a seed. */
    public Content pattern(String seed, int columns, int rows) {
        return partPattern(Pattern.of(seed, columns, rows));
    }

    /** Content on the left, one action box that follows on the right. */
    public Content detail(Content content, Content action) {
        return partDetail(content, action);
    }

    /** What can be done, then what it is about: for those who come to act, on whatever screen. */
    public Content desk(Content action, Content content) {
        return partDesk(action, content);
    }

    /** A box on the page's side or in its flow. */
    public Content box(@Nullable String title, Content body) {
        return partBox(title, body);
    }

    /** A titled part of a page. */
    public Content section(Section section, Content body) {
        return partSection(self(), section, body);
    }

    /** A titled part of a page. */
    public Content section(String title, Content body) {
        return section(Section.of(title), body);
    }

    /** The opening of a home page. */
    public Content hero(Hero hero) {
        return partHero(self(), hero);
    }

    /** The things a home page invites to. */
    public Content bigActions(List<BigAction> actions) {
        return partBigActions(self(), actions);
    }

    /** Numbers of the town. */
    public Content figures(List<Figure> figures) {
        return partFigures(figures);
    }
}
