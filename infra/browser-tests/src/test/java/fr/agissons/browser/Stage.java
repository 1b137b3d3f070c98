package fr.agissons.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One product and one browser for the whole run of this module. */
final class Stage implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Product product;
    private final Playwright playwright;
    private final Browser browser;
    private final Mails mails;

    private Stage(Product product, Playwright playwright, Browser browser) {
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
        this.mails = new Mails(product.addresses());
    }

    static Stage set() {
        Product product = Product.find();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(FLAGS));
        Stage stage = new Stage(product, playwright, browser);
        stage.awaitSignIn();
        return stage;
    }

    /** The sites answer before anybody can sign in; the towns get their sign-in pages one after the other. */
    private void awaitSignIn() {
        awaitSignIn(Addresses.COLOMBES, Addresses.LILLE, Addresses.CONSOLE);
    }

    /** Waits until somebody can sign in there. */
    void awaitSignIn(String... hosts) {
        try (var context = browser.newContext();
                var page = context.newPage()) {
            for (String host : hosts) {
                Instant end = Instant.now().plus(PATIENCE);
                do {
                    page.navigate(addresses().of(host, "/connexion"));
                    if (Instant.now().isAfter(end)) {
                        throw new IllegalStateException("Nobody can sign in at " + page.url() + ": "
                                + page.locator("body").innerText());
                    }
                } while (page.locator("input[name=username]").count() == 0);
            }
        }
    }

    /** The browser that is installed here, under any of its usual names. */
    static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody opens a town's site with an empty browser. */
    Visit visit(String host, Device device) {
        return visit(host, device, "fr-FR");
    }

    /** The same, in another language. */
    Visit visit(String host, Device device, String language) {
        return new Visit(this, host, device, language);
    }

    Addresses addresses() {
        return product.addresses();
    }

    Browser browser() {
        return browser;
    }

    Mails mails() {
        return mails;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        product.close();
    }
}
