package fr.agissons.theming;

import fr.agissons.core.access.Me;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.component.MenuItem;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.theme.Theme;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interface of one request: everything a template may say and show, typed. Handlers ask for it as a parameter and
 * hand it to their template.
 */
public final class Ui extends Components {
    private static final String PLATFORM = "Agissons";

    private final Theme theme;

    Ui(Furnishings furnishings, Visit visit) {
        this(furnishings, visit, theme(furnishings, visit));
    }

    Ui(Furnishings furnishings, Visit visit, Theme theme) {
        super(furnishings, visit, theme.tokens().familiar());
        this.theme = theme;
    }

    private static Theme theme(Furnishings furnishings, Visit visit) {
        Tenant tenant = visit.tenant();
        return tenant == null
                ? furnishings.themes().neutral()
                : furnishings.themes().of(tenant);
    }

    @Override
    Ui self() {
        return this;
    }

    /** The town's look. */
    public Theme theme() {
        return theme;
    }

    /** What the site is called: the town's name, or its own name for its site when it wrote one. */
    public String siteName() {
        Tenant tenant = visit().tenant();
        if (tenant == null) {
            return PLATFORM;
        }
        String own = tenant.wording().get("site.name." + lang());
        return own == null ? tenant.name() : own;
    }

    /** The collectivity's own name, whatever its site is called. */
    public String town() {
        Tenant tenant = visit().tenant();
        return tenant == null ? PLATFORM : tenant.name();
    }

    /** The language code of the page. */
    public String lang() {
        return speech().language();
    }

    /** The person signed in here, or nothing for a visitor. */
    public Optional<Me> me() {
        return Optional.ofNullable(visit().me());
    }

    /** An address on this site that keeps the language asked for. */
    public String url(String path) {
        String asked = visit().asked();
        if (asked == null || !path.startsWith("/") || path.startsWith("/assets/")) {
            return path;
        }
        int anchor = path.indexOf('#');
        String page = anchor < 0 ? path : path.substring(0, anchor);
        String rest = anchor < 0 ? "" : path.substring(anchor);
        return page + (page.indexOf('?') < 0 ? '?' : '&') + "lang=" + asked + rest;
    }

    /** The whole address of a page of this site, for search engines, mails and feeds. */
    public String absolute(String path) {
        return visit().origin() + path;
    }

    /** The address of a file that comes with the engine or one of its modules. */
    public String asset(String name) {
        return furnishings().assets().url(name);
    }

    /** This page in another language. */
    public String inLanguage(Speech other) {
        var address = new StringBuilder(visit().path());
        char sign = '?';
        String query = visit().query();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (!pair.isEmpty() && !pair.startsWith("lang=")) {
                    address.append(sign).append(pair);
                    sign = '&';
                }
            }
        }
        return address.append(sign).append("lang=").append(other.language()).toString();
    }

    /** The languages this page may be read in, but for its own. */
    public List<Speech> otherLanguages() {
        return Speech.ALL.stream().filter(other -> other != speech()).toList();
    }

    /** Where a visitor signs in, to come back to this page. */
    public String signIn() {
        String query = visit().query();
        String here = visit().path() + (query == null ? "" : "?" + query);
        return url("/connexion") + (visit().asked() == null ? '?' : '&') + "vers="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /** The entries of a menu this person sees. */
    public List<MenuItem> menu(Menu menu) {
        Tenant tenant = visit().tenant();
        if (tenant == null) {
            return List.of();
        }
        var posts = furnishings().navigation().of(tenant, onConsole() ? consoles(menu) : menu, visit().me());
        int nearest = posts.stream()
                .map(post -> post.entry().path())
                .filter(this::isHere)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        List<MenuItem> items = new ArrayList<>();
        for (var post : posts) {
            String path = post.entry().path();
            boolean current = path.length() == nearest && isHere(path);
            items.add(new MenuItem(t(post.entry().key()), hint(post.entry().key()), url(path), post.icon(), current));
        }
        return items;
    }

    /** Whether the site is still being prepared, which whoever reads this may see. */
    public boolean isDraft() {
        Tenant tenant = visit().tenant();
        return tenant != null && tenant.state() == Tenant.State.DRAFT;
    }

    /** Whether this is the operators' console and no town. */
    public boolean onConsole() {
        Tenant tenant = visit().tenant();
        return tenant != null && tenant.kind() == Tenant.Kind.PLATFORM;
    }

    /** The console has one menu, where towns have the staff's. */
    private static Menu consoles(Menu menu) {
        return menu == Menu.STAFF ? Menu.CONSOLE : menu;
    }

    private @Nullable String hint(String key) {
        String hint = key + ".hint";
        return knows(hint) ? t(hint) : null;
    }

    private boolean isHere(String path) {
        String here = visit().path();
        return here.equals(path) || here.startsWith(path) && here.charAt(path.length()) == '/';
    }

    /** The hidden field against forged requests; nothing where there is no such protection. */
    public Visit.@Nullable Token token() {
        return visit().token().get();
    }

    /** The town's logo mark, drawn when it brought none. */
    public Content mark() {
        return partMark(theme.shapes());
    }

    /** A page that says what went wrong and what can be done. */
    public JteModel problem(int status, String why) {
        return layoutProblem(this, status, why);
    }
}
