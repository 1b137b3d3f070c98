package fr.agissons.theming.web;

import fr.agissons.theming.Ui;
import fr.agissons.theming.color.Scheme;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page that needs no other request: for hosts that are no town's and sites that are closed. Its policy allows its own
 * style, named by its hash, and nothing else.
 *
 * @param page the page
 * @param policy what browsers may do with it
 */
record BarePage(JteModel page, String policy) {
    private static final String LAYOUT = "body{margin:0;min-height:100vh;display:grid;place-content:center;"
            + "font:1.125rem/1.6 system-ui,sans-serif;padding:1.5rem;text-align:center}"
            + "main{max-width:34rem;border-top:.5rem solid;padding-top:2rem}"
            + "h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}p{margin:0}";

    static BarePage of(Ui ui, String titleKey, String why) {
        String style = LAYOUT + colors(ui.theme().palette().light()) + "@media(prefers-color-scheme:dark){"
                + colors(ui.theme().palette().dark()) + "}";
        return new BarePage(
                ui.layoutBare(ui.lang(), ui.t(titleKey), why, style),
                "default-src 'none'; style-src '" + hash(style) + "'; frame-ancestors 'none'; base-uri 'none'");
    }

    void send(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        ModelReturnValueHandler.send(page, response);
    }

    private static String colors(Scheme scheme) {
        return "body{background:" + scheme.surface().hex() + ";color:"
                + scheme.ink().hex() + "}main{border-color:" + scheme.brand().hex() + "}";
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
