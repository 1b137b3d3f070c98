package fr.agissons.theming.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page is called and how it presents itself: its title, its way back, what search engines and previews read. */
public final class Head {
    private final String title;
    private final List<Crumb> crumbs = new ArrayList<>();
    private @Nullable String lead;
    private @Nullable String description;
    private @Nullable String canonical;
    private @Nullable Json data;
    private @Nullable String seed;
    private boolean headed = true;
    private boolean indexed = true;
    private boolean live;
    private boolean narrow;
    private boolean staff;
    private boolean rehearsal;

    private Head(String title) {
        this.title = title;
    }

    /** A page of this title, shown as its only first-level heading. */
    public static Head of(String title) {
        return new Head(title);
    }

    /** A sentence under the title; also its description when it has none. */
    public Head lead(@Nullable String sentence) {
        this.lead = sentence;
        return this;
    }

    /** What search engines and previews show under the title. */
    public Head description(@Nullable String sentence) {
        this.description = sentence;
        return this;
    }

    /** The one address of this content, when it has several. */
    public Head canonical(@Nullable String path) {
        this.canonical = path;
        return this;
    }

    /** One step of the way back, from the home page down; the page itself is added by the layout. */
    public Head crumb(String label, String path) {
        crumbs.add(new Crumb(label, path));
        return this;
    }

    /** What search engines read as schema.org data. */
    public Head data(@Nullable Json jsonLd) {
        this.data = jsonLd;
        return this;
    }

    /** A pattern under the title, the same as on the card that leads here when it was drawn from the same seed. */
    public Head seed(String patternSeed) {
        this.seed = patternSeed;
        return this;
    }

    /** The page writes its own first-level heading, in a hero for instance. */
    public Head bare() {
        this.headed = false;
        return this;
    }

    /** The page is nobody's search result: it is personal, or an error. */
    public Head unlisted() {
        this.indexed = false;
        return this;
    }

    /** The page exchanges fragments with the server: htmx is loaded. */
    public Head live() {
        this.live = true;
        return this;
    }

    /** One column of text or fields, no wider than can be read. */
    public Head narrow() {
        this.narrow = true;
        return this;
    }

    /** A page of the back office: denser, with the staff's menu at its side. */
    public Head staff() {
        this.staff = true;
        this.indexed = false;
        return this;
    }

    /** The page shows a look the site does not wear yet, and says so. */
    public Head rehearsal() {
        this.rehearsal = true;
        return this;
    }

    public String title() {
        return title;
    }

    public @Nullable String lead() {
        return lead;
    }

    public @Nullable String description() {
        return description == null ? lead : description;
    }

    public @Nullable String canonical() {
        return canonical;
    }

    public List<Crumb> crumbs() {
        return crumbs;
    }

    public @Nullable Json data() {
        return data;
    }

    public @Nullable String seed() {
        return seed;
    }

    public boolean headed() {
        return headed;
    }

    public boolean indexed() {
        return indexed;
    }

    public boolean isLive() {
        return live;
    }

    public boolean isNarrow() {
        return narrow;
    }

    public boolean isStaff() {
        return staff;
    }

    public boolean isRehearsal() {
        return rehearsal;
    }
}
