package fr.agissons.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenSize;
import fr.agissons.devservices.OneTimeCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a town's site with a browser of their own. Closing it fails when anything on its pages was wrong.
 */
final class Visit implements AutoCloseable {
    private static final double PATIENCE_MS = 30_000;
    private static final double CODE_PAUSE_MS = 500;
    private static final int MOST_CODES = 3;

    private final Stage stage;
    private final String host;
    private final Device device;
    private final Faults faults = new Faults();
    private final BrowserContext context;
    private final Page page;

    Visit(Stage stage, String host, Device device, String language) {
        this.stage = stage;
        this.host = host;
        this.device = device;
        this.context = stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Europe/Paris")
                        .setJavaScriptEnabled(device.scripts())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(device.width(), device.height())
                        .setScreenSize(new ScreenSize(device.width(), device.height())));
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        new Traffic(Set.of(host, stage.addresses().signInHost()), faults).listenTo(page);
    }

    /** Types an address of the site. */
    Visit open(String path) {
        Response answer = page.navigate(stage.addresses().of(host, path));
        if (answer == null || answer.status() >= 400) {
            faults.add(page.url(), "answers " + (answer == null ? "nothing" : answer.status()));
        }
        return this;
    }

    /** Looks closely at the page reached, once for each name; takes its picture. */
    Visit look(String name) {
        new Inspection(page, device, faults).of(town() + "-" + name);
        return this;
    }

    /** Presses the first thing that says this, link or button. */
    Visit press(String words) {
        return press(page.locator("a, button, summary")
                .filter(new Locator.FilterOptions().setHasText(words).setVisible(true)));
    }

    Visit press(Locator target) {
        target.first().click();
        page.waitForLoadState();
        return this;
    }

    /** Presses the button that sends the form going to that path; when it waits behind a question, answers that. */
    Visit send(String action) {
        Locator form = page.locator("form[action*=\"" + action + "\"]");
        Locator question = page.locator("details.dialog:not([open])").filter(new Locator.FilterOptions().setHas(form));
        if (question.count() > 0) {
            question.locator("summary").click();
        }
        return press(form.locator("button:not([type=button])"));
    }

    Visit fill(String field, String value) {
        page.locator("[name=\"" + field + "\"]:visible").first().fill(value);
        return this;
    }

    /** Fills what the sign-in page asks for; wherever this visit is, it must be there. */
    Visit signInAs(Account who) {
        mustBeAt(stage.addresses().signInHost());
        fill("username", who.email());
        fill("password", who.password());
        return press(page.locator("#kc-login, form#kc-form-login [type=submit], form [type=submit]"));
    }

    /** The same for an operator, who copies the code of their app too; one that was used already is refused. */
    Visit signInWithCodeAs(Account who) {
        signInAs(who);
        String used = "";
        for (int tries = 0; page.locator("[name=otp]").count() > 0 && tries < MOST_CODES; tries++) {
            used = codeOtherThan(used);
            fill("otp", used);
            press(page.locator("#kc-login"));
        }
        return this;
    }

    private String codeOtherThan(String used) {
        String code = OneTimeCode.at(Instant.now(), OneTimeCode.DEMO_KEY);
        while (code.equals(used)) {
            page.waitForTimeout(CODE_PAUSE_MS);
            code = OneTimeCode.at(Instant.now(), OneTimeCode.DEMO_KEY);
        }
        return code;
    }

    /** Opens the menu of the person who is signed in and leaves. */
    Visit signOut() {
        page.locator("details.account > summary").click();
        return send("/deconnexion");
    }

    void mustBeAt(String part) {
        if (!page.url().contains(part)) {
            throw new AssertionError(
                    "Expected to be at " + part + " but is at " + page.url() + ", which says:\n" + text());
        }
    }

    void mustSay(String words) {
        if (!text().contains(words)) {
            throw new AssertionError(page.url() + " does not say “" + words + "” but:\n" + text());
        }
    }

    /** What the page says, for a reader; narrow spaces as plain ones. */
    String text() {
        return page.locator("body").innerText().replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    void mustBeSignedIn() {
        if (!isSignedIn()) {
            throw new AssertionError("Nobody is signed in at " + page.url() + "; the browser holds " + cookies()
                    + " and the page says:\n" + text());
        }
    }

    boolean isSignedIn() {
        return page.locator("details.account").count() > 0;
    }

    /** The cookies this browser holds for the site. */
    List<String> cookies() {
        return context.cookies(stage.addresses().of(host, "/")).stream()
                .map(cookie -> cookie.name)
                .toList();
    }

    Page page() {
        return page;
    }

    Device device() {
        return device;
    }

    private String town() {
        return host.replaceFirst("^agissons\\.", "").replaceFirst("\\..*", "");
    }

    @Override
    public void close() {
        context.close();
        faults.mustBeNone();
    }
}
