package fr.agissons.theming.studio;

import fr.agissons.core.access.Requires;
import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.UiFactory;
import fr.agissons.theming.asset.Served;
import fr.agissons.theming.home.HomePages;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.theme.Theme;
import fr.agissons.theming.theme.Themes;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The real home page in a look the site does not wear: the draft, what is being typed, or a former look. */
@Controller
class PreviewController {
    static final String PREVIEW = Chapter.STUDIO + "/apercu";

    /** The tokens a style sheet is made of. */
    private static final List<String> STYLE = List.of("primary", "accent", "surface", "fonts", "radius", "hero.focus");

    private static final List<String> COLOURS = List.of("primary", "accent", "surface");

    private final ReadLooks looks;
    private final HomePages home;
    private final Themes themes;
    private final UiFactory factory;
    private final Modules modules;

    PreviewController(ReadLooks looks, HomePages home, Themes themes, UiFactory factory, Modules modules) {
        this.looks = looks;
        this.home = home;
        this.themes = themes;
        this.factory = factory;
        this.modules = modules;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping(PREVIEW)
    JteModel draft(HttpServletRequest request) {
        return wearing(looks.desk().look(), request);
    }

    /** Nothing is kept: the page is shown with what stands in the form. */
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping(PREVIEW)
    JteModel typed(HttpServletRequest request, @RequestParam Map<String, String> typed) {
        Look draft = looks.desk().look();
        List<Word> words = Stream.concat(Word.ALWAYS.stream(), Word.ofModules(modules, Tenancy.current()).stream())
                .toList();
        Look coloured = ColourForm.read(typed, draft).over(draft);
        Look said = WordForm.read(typed, draft, words).over(coloured, words);
        return wearing(
                HomeForm.read(typed, said, home.layout(Tenancy.current().wearing(draft)))
                        .over(said),
                request);
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping(Chapter.STUDIO + "/historique/{number}/apercu")
    JteModel former(HttpServletRequest request, @PathVariable int number) {
        return wearing(looks.former(number).orElseThrow(Refusals.NotFound::new), request);
    }

    /** The style sheet of these tokens, whoever thought of them. */
    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping(PREVIEW + ".css")
    ResponseEntity<byte[]> style(@RequestParam Map<String, String> tokens) {
        Map<String, String> known = new TreeMap<>(tokens);
        known.keySet().retainAll(STYLE);
        for (String colour : COLOURS) {
            known.computeIfPresent(colour, (name, digits) -> "#" + digits);
        }
        Served sheet = themes.compile(known, Tenancy.current().name()).stylesheet();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sheet.type()))
                .cacheControl(CacheControl.noStore())
                .body(sheet.plain());
    }

    private JteModel wearing(Look look, HttpServletRequest request) {
        Tenant dressed = Tenancy.current().wearing(look);
        Theme theme = themes.compile(look.theme(), dressed.name()).styledAt(style(look));
        Ui ui = factory.trying(request, dressed, theme);
        return home.rehearse(ui, dressed);
    }

    private static String style(Look look) {
        StringJoiner address = new StringJoiner("&", PREVIEW + ".css?", "");
        for (String name : STYLE) {
            String value = look.theme().get(name);
            if (value != null) {
                address.add(name + '=' + UriUtils.encode(value.replace("#", ""), StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }
}
