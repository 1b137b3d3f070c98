package fr.agissons.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** How people read who set their device to suit them; on each page, each of them must find everything. */
enum Condition {
    /** The distances of WCAG 1.4.12; what is shortened with an ellipsis on purpose is whole where its link leads. */
    SPACED_TEXT(390, new Page.EmulateMediaOptions(), """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets = [sheet];
              const cuts = (e, style) => ['hidden', 'clip'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1
                || ['hidden', 'clip'].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
              const meant = style => style.clipPath !== 'none' || style.textOverflow === 'ellipsis'
                || style.webkitLineClamp !== 'none';
              const cut = [...document.querySelectorAll('body *')].filter(e => {
                const style = getComputedStyle(e);
                return e.checkVisibility() && !e.closest('svg, .leaflet-container') && e.innerText?.trim() && !meant(style) && cuts(e, style);
              });
              document.adoptedStyleSheets = [];
              return cut.map(e => e.outerHTML.slice(0, 160));
            }
            """),
    /** 1280 pixels at 200 %. */
    TWICE_AS_LARGE(640, new Page.EmulateMediaOptions(), Condition.SIDEWAYS),
    /** 1280 pixels at 400 %. */
    FOUR_TIMES_AS_LARGE(320, new Page.EmulateMediaOptions(), Condition.SIDEWAYS),
    /** Shadows and grounds are gone: only borders and outlines still tell what can be pressed and where one is. */
    FORCED_COLOURS(1280, new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE), """
            () => {
              const drawn = (style, width) => style !== 'none' && parseFloat(width) >= 1;
              const bare = [...document.querySelectorAll('.button, .chip, input:not([type=hidden]), select, textarea')]
                .filter(e => e.checkVisibility({visibilityProperty: true}))
                .filter(e => {
                  let around = e;
                  for (let steps = 0; around && steps < 2; around = around.parentElement, steps++) {
                    const style = getComputedStyle(around);
                    if (drawn(style.borderTopStyle, style.borderTopWidth)) return false;
                  }
                  return getComputedStyle(e).appearance === 'none';
                })
                .map(e => 'no border on ' + e.outerHTML.slice(0, 120));
              const lost = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}))
                .filter(e => {
                  e.focus();
                  if (document.activeElement !== e) return false;
                  for (let around = e, steps = 0; around && steps < 4; around = around.parentElement, steps++) {
                    const style = getComputedStyle(around);
                    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return false;
                  }
                  return true;
                })
                .map(e => 'no focus on ' + e.outerHTML.slice(0, 120));
              return [...bare, ...lost];
            }
            """),
    /** On paper nothing can be pressed; what the page says must be there. */
    PAPER(768, new Page.EmulateMediaOptions().setMedia(Media.PRINT), """
            () => {
              const left = [...document.querySelectorAll('nav')].filter(e => e.checkVisibility())
                .map(e => 'prints ' + e.outerHTML.slice(0, 120));
              const title = document.querySelector('h1');
              if (!title.checkVisibility() || !document.querySelector('main').innerText.includes(title.innerText)) {
                left.push('does not print its title');
              }
              return left;
            }
            """),
    /** The whole visit asks for less motion. */
    STILL(1280, new Page.EmulateMediaOptions(), """
            () => [...document.querySelectorAll('body, body *')].filter(e => {
              const style = getComputedStyle(e);
              return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
            }).map(e => 'moves ' + e.outerHTML.slice(0, 120))
            """);

    private static final String SIDEWAYS = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().right > width + 1);
              return ['scrolls sideways: ' + (wide.map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join(' | ') || 'something')];
            }
            """;
    private static final int HEIGHT = 900;

    private final int width;
    private final Page.EmulateMediaOptions media;
    private final String faults;

    Condition(int width, Page.EmulateMediaOptions media, String faults) {
        this.width = width;
        this.media = media;
        this.faults = faults;
    }

    /** Reads the page that way and tells what is amiss; the page is left as it was but for its size. */
    @SuppressWarnings("unchecked")
    void read(Page page, Faults all) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(media);
        page.keyboard().press("Tab"); // so that focus shows, as it does for those who come by keyboard
        List<String> found = (List<String>) page.evaluate(faults);
        found.forEach(fault -> all.add(page.url(), this + ": " + fault));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.NONE));
    }
}
