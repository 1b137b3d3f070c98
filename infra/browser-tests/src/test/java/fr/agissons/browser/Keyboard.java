package fr.agissons.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Walks a page with the Tab key alone, as people do who have no mouse. */
final class Keyboard {
    private static final int MOST_STOPS = 400;

    /** Everything that can be operated and is shown; of radio buttons of one name, only one is a stop. */
    private static final String STOPS = """
            () => {
              const shown = e => e.checkVisibility({visibilityProperty: true});
              const all = [...document.querySelectorAll(
                  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter(e => !e.disabled && e.tabIndex >= 0 && shown(e));
              const groups = new Set();
              window.agissonsStops = all.filter(e => {
                if (e.type !== 'radio' || !e.name) return true;
                const group = (e.form ? e.form.action : '') + e.name;
                if (groups.has(group)) return false;
                return groups.add(group);
              });
              const start = document.createElement('span');
              start.tabIndex = -1;
              document.body.prepend(start);
              start.focus();
              start.remove();
              return window.agissonsStops.map(e => e.outerHTML.slice(0, 160));
            }
            """;

    /** Where the focus is now, and whether one sees it. */
    private static final String HERE = """
            () => {
              let e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return {index: -1, seen: true, html: ''};
              let inner = e; // a page within the page shows its own focus
              while (inner.tagName === 'IFRAME' && inner.contentDocument) inner = inner.contentDocument.activeElement;
              const style = getComputedStyle(inner);
              const outlined = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
              let seen = style.boxShadow !== 'none' || outlined(getComputedStyle(inner, '::after'));
              for (let around = inner, steps = 0; around && steps < 4; around = around.parentElement, steps++) {
                seen = seen || outlined(getComputedStyle(around));
              }
              let index = window.agissonsStops.indexOf(e);
              if (index < 0 && e.type === 'radio') {
                index = window.agissonsStops.findIndex(o => o.type === 'radio' && o.name === e.name && o.form === e.form);
              }
              return {index, seen, html: e.outerHTML.slice(0, 160)};
            }
            """;

    private final Page page;
    private final Faults faults;

    Keyboard(Page page, Faults faults) {
        this.page = page;
        this.faults = faults;
    }

    @SuppressWarnings("unchecked")
    void walk() {
        page.evaluate("() => window.scrollTo(0, 0)");
        List<String> stops = (List<String>) page.evaluate(STOPS);
        boolean[] reached = new boolean[stops.size()];
        int before = -1;
        for (int press = 0; press < MOST_STOPS; press++) {
            page.keyboard().press("Tab");
            Map<String, Object> here = (Map<String, Object>) page.evaluate(HERE);
            int index = (int) Objects.requireNonNull(here.get("index"));
            String html = String.valueOf(here.get("html"));
            if (press == 0 && !html.contains("class=\"skip\"")) {
                faults.add(page.url(), "the first stop of the keyboard is not the way to the content: " + html);
            }
            if (index < 0 && html.isEmpty() || index == 0 && before > 0) {
                break;
            }
            if (index >= 0) {
                reached[index] = true;
            }
            // The inner stops of a date field are the browser's own, drawn where a page cannot look.
            if (index != before && !(boolean) Objects.requireNonNull(here.get("seen"))) {
                faults.add(page.url(), "shows no focus on " + html);
            }
            before = index;
        }
        for (int i = 0; i < reached.length; i++) {
            if (!reached[i]) {
                faults.add(page.url(), "the keyboard does not reach " + stops.get(i));
            }
        }
    }
}
