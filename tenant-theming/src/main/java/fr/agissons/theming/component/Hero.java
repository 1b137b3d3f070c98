package fr.agissons.theming.component;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The opening of a home page: a question in the town's words, and where to begin. */
public final class Hero {
    private final String question;
    private @Nullable String lead;
    private @Nullable Content search;
    private @Nullable String picture;
    private @Nullable String shows;
    private String seed;

    private Hero(String question) {
        this.question = question;
        this.seed = question;
    }

    /** An opening with this question, the page's first-level heading. */
    public static Hero of(String question) {
        return new Hero(question);
    }

    /** A sentence under it. */
    public Hero lead(@Nullable String sentence) {
        this.lead = sentence;
        return this;
    }

    /** A search form, or buttons. */
    public Hero search(Content form) {
        this.search = form;
        return this;
    }

    /** The address of a picture on this site, in place of the pattern. */
    public Hero picture(@Nullable String address) {
        this.picture = address;
        return this;
    }

    /** What the picture shows, for those who do not see it; nothing when it only adorns. */
    public Hero showing(@Nullable String words) {
        this.shows = words;
        return this;
    }

    /** What its pattern is drawn from. */
    public Hero seed(String any) {
        this.seed = any;
        return this;
    }

    public String question() {
        return question;
    }

    public @Nullable String lead() {
        return lead;
    }

    public @Nullable Content search() {
        return search;
    }

    public @Nullable String picture() {
        return picture;
    }

    public String shows() {
        return shows == null ? "" : shows;
    }

    public String seed() {
        return seed;
    }
}
