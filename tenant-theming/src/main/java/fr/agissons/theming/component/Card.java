package fr.agissons.theming.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in a list, the same everywhere: picture or pattern, kind, title, three facts at most, one meter. */
public final class Card {
    private static final int MOST_FACTS = 3;

    private final String title;
    private final String path;
    private final List<Fact> facts = new ArrayList<>(MOST_FACTS);
    private String seed;
    private @Nullable String picture;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Fact kind;
    private @Nullable Badge badge;
    private @Nullable Gauge gauge;
    private @Nullable String text;
    private int level = 3;

    private Card(String title, String path) {
        this.title = title;
        this.path = path;
        this.seed = path;
    }

    /** A card whose one link leads there. */
    public static Card of(String title, String path) {
        return new Card(title, path);
    }

    /** What its pattern is drawn from; its address when not said. */
    public Card seed(String any) {
        this.seed = any;
        return this;
    }

    /** The address of its picture on this site. */
    public Card picture(@Nullable String address) {
        this.picture = address;
        return this;
    }

    /** The same, of this shape: so that nothing moves when it arrives. */
    public Card picture(String address, int wide, int high) {
        this.picture = address;
        this.width = wide;
        this.height = high;
        return this;
    }

    /** What kind of thing it is. */
    public Card kind(String icon, String word) {
        this.kind = new Fact(icon, word);
        return this;
    }

    /** A word on its state. */
    public Card badge(@Nullable Badge word) {
        this.badge = word;
        return this;
    }

    /** One thing to know; nothing is added for no text, and never a fourth. */
    public Card fact(String icon, @Nullable String what) {
        if (what != null && facts.size() < MOST_FACTS) {
            facts.add(new Fact(icon, what));
        }
        return this;
    }

    /** How much of it is taken. */
    public Card gauge(@Nullable Gauge taken) {
        this.gauge = taken;
        return this;
    }

    /** One sentence, where the list is short enough for it. */
    public Card text(@Nullable String sentence) {
        this.text = sentence;
        return this;
    }

    /** The level of its heading, 2 to 4; 3 when not said. */
    public Card level(int heading) {
        this.level = heading;
        return this;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    public String seed() {
        return seed;
    }

    public @Nullable String picture() {
        return picture;
    }

    public @Nullable Integer width() {
        return width;
    }

    public @Nullable Integer height() {
        return height;
    }

    public @Nullable Fact kind() {
        return kind;
    }

    public @Nullable Badge badge() {
        return badge;
    }

    public List<Fact> facts() {
        return facts;
    }

    public @Nullable Gauge gauge() {
        return gauge;
    }

    public @Nullable String text() {
        return text;
    }

    public int level() {
        return level;
    }
}
