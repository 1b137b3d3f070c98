package fr.agissons.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every page has to hold, whoever reads it: the accessibility rules at three widths and in both colour schemes, size of
 * targets included, every {@link Condition}, one first heading, a title of its own, every control within reach of the keyboard.
 */
final class Inspection {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<Integer> PICTURES = List.of(390, 1280);
    private static final int HEIGHT = 900;
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> TITLES = new ConcurrentHashMap<>();

    private final Page page;
    private final Device device;
    private final Faults faults;

    Inspection(Page page, Device device, Faults faults) {
        this.page = page;
        this.device = device;
        this.faults = faults;
    }

    void of(String name) {
        headings();
        if (!device.scripts() || !DONE.add(name)) {
            return;
        }
        title(name);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                whole(width);
                rules(scheme, width);
            }
            for (int width : PICTURES) {
                page.setViewportSize(width, HEIGHT);
                picture(name, scheme, width);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (Condition condition : Condition.values()) {
            condition.read(page, faults);
        }
        page.setViewportSize(1280, HEIGHT);
        new Keyboard(page, faults).walk();
        page.setViewportSize(device.width(), device.height());
    }

    private void headings() {
        int first = page.locator("h1").count();
        if (first != 1) {
            faults.add(page.url(), "has " + first + " first headings");
        }
    }

    /** Two pages of one title are two pages that nobody can tell apart in their tabs. */
    private void title(String name) {
        String title = page.title();
        String town = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + name.substring(1, name.indexOf('-') < 0 ? name.length() : name.indexOf('-'));
        if (!title.contains(town)) {
            faults.add(page.url(), "does not name the town in its title: " + title);
        }
        String path = page.url().replaceAll("[?#].*", "");
        String other = TITLES.putIfAbsent(title, path);
        if (other != null && !other.equals(path)) {
            faults.add(page.url(), "has the title of the page " + other + ": " + title);
        }
    }

    /** Shows the page from top to foot: a bar that follows the reader covers something else at each scroll. */
    private void whole(int width) {
        page.setViewportSize(width, HEIGHT);
        int height = (int) Objects.requireNonNull(page.evaluate("() => document.documentElement.scrollHeight"));
        page.setViewportSize(width, Math.max(HEIGHT, height));
    }

    private void rules(ColorScheme scheme, int width) {
        List<Rule> broken = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        for (Rule rule : broken) {
            rule.getNodes()
                    .forEach(node -> faults.add(
                            page.url(),
                            rule.getId() + " (" + scheme + ", " + width + " px): " + node.getTarget() + " "
                                    + node.getHtml() + " " + node.getFailureSummary()));
        }
    }

    private void picture(String name, ColorScheme scheme, int width) {
        Path folder = Path.of(System.getProperty("agissons.browser.target", "target"), "screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve(
                        name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
    }
}
