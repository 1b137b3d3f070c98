package fr.agissons.theming.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.picture.NoPicture.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings, which can hold a whole page with scripts, and leave with nothing but shapes. */
class DrawingTests {
    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";

    private static String cleaned(String inside) throws NoPicture {
        return whole(START + inside + "<path d=\"M0 0h24v24z\" fill=\"#1b4d3e\"/></svg>");
    }

    private static String whole(String svg) throws NoPicture {
        return ((Drawing) Pictures.read(svg.getBytes(StandardCharsets.UTF_8), 100)).svg();
    }

    private static void refuses(String svg, Reason reason) {
        assertThatThrownBy(() -> whole(svg))
                .isInstanceOfSatisfying(
                        NoPicture.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void keepsShapesColoursAndGradients() throws NoPicture {
        String svg = cleaned(
                "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs><g"
                        + " transform=\"translate(1,2)\"><circle cx=\"5\" cy=\"5\" r=\"3\" fill=\"url(#a)\""
                        + " style=\"stroke: #e4572e; stroke-width:2px\"/></g>");
        assertThat(svg)
                .contains("viewBox=\"0 0 24 24\"", "<stop offset=\"0\" stop-color=\"#fff\">", "translate(1,2)")
                .contains("fill=\"url(#a)\"", "stroke=\"#e4572e\"", "stroke-width=\"2px\"", "d=\"M0 0h24v24z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://mal.example/x.js\"/>",
                "<g onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\""
                        + " onerror=\"alert(1)\"/></body></foreignObject>",
                "<image href=\"https://mal.example/pixel.gif\"/>",
                "<use href=\"https://mal.example/x.svg#a\"/>",
                "<path d=\"M0 0\" fill=\"url(https://mal.example/x)\"/>",
                "<path d=\"M0 0\" style=\"fill:url(https://mal.example/x);behavior:url(x)\"/>",
                "<path d=\"M0 0\" fill=\"&#34; onload=&#34;alert(1)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
                "<filter id=\"f\"><feImage href=\"https://mal.example/x\"/></filter>",
                "<?xml-stylesheet href=\"https://mal.example/x.css\"?>",
                "<!-- https://mal.example -->",
                "<svg onload=\"alert(1)\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>"
            })
    void letsNothingElseThrough(String hostile) throws NoPicture {
        assertThat(cleaned(hostile))
                .contains("M0 0h24v24z")
                .doesNotContain(
                        "script", "alert", "mal.example", "onload", "onerror", "href", "xhtml", "animate", "<!--");
    }

    @Test
    void fetchesAndExpandsNothing() {
        refuses(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + START + "<path d=\"&x;\"/></svg>",
                Reason.NOT_ONE);
        refuses(
                "<!DOCTYPE svg [<!ENTITY a \"MMMM\"><!ENTITY b \"&a;&a;\">]>" + START + "<path d=\"&b;\"/></svg>",
                Reason.NOT_ONE);
    }

    @Test
    void readsAHeadingThatOldProgramsWrite() throws NoPicture {
        assertThat(whole("<?xml version=\"1.0\"?>\n"
                        + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48px\" height=\"24px\"><rect"
                        + " width=\"9\" height=\"9\"/></svg>"))
                .contains("viewBox=\"0 0 48 24\"")
                .doesNotContain("DTD");
    }

    @Test
    void saysWhatItCannotKeep() {
        refuses(START + "<text>Ville</text></svg>", Reason.TEXT_IN_DRAWING);
        refuses(START + "<style>.a{fill:red}</style><path class=\"a\" d=\"M0 0\"/></svg>", Reason.STYLE_IN_DRAWING);
        refuses(START + "<g/></svg>", Reason.EMPTY_DRAWING);
        refuses("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", Reason.NOT_ONE);
        refuses(START + "<path d=\"M0 0\"/>", Reason.NOT_ONE);
        refuses(START + "<g>".repeat(50) + "</g>".repeat(50) + "</svg>", Reason.TOO_LARGE);
        refuses(START + "<path d=\"M0 0\"/>".repeat(6000) + "</svg>", Reason.TOO_LARGE);
        refuses(START + "<path d=\"" + "M0 0".repeat(70_000) + "\"/></svg>", Reason.TOO_HEAVY);
    }

    @Test
    void isRememberedByItsColours() throws NoPicture {
        Picture drawing = Pictures.read(
                (START
                                + "<path d=\"M0 0\" fill=\"#1b4d3e\"/><path d=\"M0 0\" style=\"fill:#E4572E\"/><path"
                                + " d=\"M1 1\" fill=\"#fff\"/></svg>")
                        .getBytes(StandardCharsets.UTF_8),
                100);
        assertThat(drawing.colours()).containsExactlyInAnyOrder(new Rgb(0x1b, 0x4d, 0x3e), new Rgb(0xe4, 0x57, 0x2e));
    }
}
