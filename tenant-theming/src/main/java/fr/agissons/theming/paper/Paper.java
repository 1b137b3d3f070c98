package fr.agissons.theming.paper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.color.Scheme;

/**
 * What a printed page is called and how it is laid out; colours and typefaces are the town's.
 *
 * @param title what readers of files and screen readers call it
 * @param style rules of its own, after those of every page: sizes and places, never a colour
 */
public record Paper(String title, String style) {
    private static final String LETTER = """
            @page{size:A4;margin:18mm 18mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);\
            font-family:text,rest;font-size:8pt;color:%5$s}}
            """;

    private static final String EVERY_PAGE = """
            body{margin:0;font-family:text,rest;font-size:10.5pt;line-height:1.4;color:%1$s}
            h1{margin:0 0 4mm;font-family:display,text,rest;font-weight:400;font-size:21pt;line-height:1.15;color:%2$s}
            h2{margin:7mm 0 2mm;font-size:12pt;line-height:1.2;color:%2$s;page-break-after:avoid}
            p{margin:0 0 2mm}
            small,.quiet{font-size:8.5pt;color:%5$s}
            .site{font-weight:700;font-size:9pt;color:%2$s}
            .band{border-bottom:1.2mm solid %3$s;padding-bottom:3mm;margin-bottom:7mm}
            table{width:100%%;border-collapse:collapse}
            th{width:42mm;text-align:left;font-weight:700;vertical-align:top;padding:1.3mm 3mm 1.3mm 0}
            td{vertical-align:top;padding:1.3mm 0}
            tr{border-bottom:0.2mm solid %4$s;page-break-inside:avoid}
            """;

    /** A page of text with margins, and its number at the foot. */
    public static Paper letter(String title) {
        return new Paper(title, LETTER);
    }

    /** A page that arranges everything itself, to the very edge of the sheet. */
    public static Paper bare(String title, String style) {
        return new Paper(title, "@page{size:A4;margin:0}\n" + style.replace("%", "%%"));
    }

    /** All its rules, in this town's colours: paper is read by daylight. */
    public String css(Ui ui) {
        Scheme light = ui.theme().palette().light();
        return (EVERY_PAGE + style)
                .formatted(
                        light.ink().hex(),
                        light.brandStrong().hex(),
                        light.brand().hex(),
                        light.line().hex(),
                        light.inkSoft().hex());
    }
}
