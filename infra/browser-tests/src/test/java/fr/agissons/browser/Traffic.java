package fr.agissons.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.Set;

/** Listens to a page: nothing may be asked of another host, no script may fail, no policy may be broken. */
final class Traffic {
    private final Set<String> ownHosts;
    private final Faults faults;

    Traffic(Set<String> ownHosts, Faults faults) {
        this.ownHosts = ownHosts;
        this.faults = faults;
    }

    void listenTo(Page page) {
        page.onRequest(request -> request(page, request));
        page.onConsoleMessage(message -> console(page, message));
        page.onPageError(error -> faults.add(page.url(), "a script failed: " + error));
    }

    private void request(Page page, Request request) {
        URI target = URI.create(request.url().replaceAll("[^\\x21-\\x7e]|[|{}\\[\\]^`\\\\\"<>]", "_"));
        if (target.getHost() == null) {
            return;
        }
        boolean home = request.isNavigationRequest()
                ? ownHosts.contains(target.getHost())
                : page.url().startsWith("about:")
                        || target.getHost().equals(URI.create(page.url()).getHost());
        if (!home) {
            faults.add(page.url(), "asks another host: " + request.url());
        }
    }

    private void console(Page page, ConsoleMessage message) {
        // The browser reports the status of the page itself, which a journey into an error expects.
        boolean own = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url().replaceAll("#.*", ""));
        if ("error".equals(message.type()) && !own) {
            faults.add(page.url(), "the console says: " + message.text() + " (" + message.location() + ")");
        }
    }
}
