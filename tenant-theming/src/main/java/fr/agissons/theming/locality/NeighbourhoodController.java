package fr.agissons.theming.locality;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.locality.TendNeighbourhoods;
import fr.agissons.core.locality.TendNeighbourhoods.Tending;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.territory.outline.AreaUpload;
import fr.agissons.core.territory.outline.AreaUpload.Reading;
import fr.agissons.core.territory.outline.Overlaps.Pair;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where admins name the neighbourhoods of their town and draw them. */
@Controller
@RequestMapping(LocalityNavigation.NEIGHBOURHOODS)
class NeighbourhoodController {
    private static final String SKETCHES = "neighbourhood-sketches";

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadNeighbourhoods read;
    private final TendNeighbourhoods tend;

    NeighbourhoodController(ReadNeighbourhoods read, TendNeighbourhoods tend) {
        this.read = read;
        this.tend = tend;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        return page(ui, FieldErrors.none(), Said.of(ui, said));
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping("/nouveau")
    JteModel blank(Ui ui) {
        return templates.localityNeighbourhood(ui, NeighbourhoodPage.blank());
    }

    // Here and below: reading outlines takes the server's time.
    @Limited(times = 200, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = SKETCHES)
    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping
    Object add(
            Ui ui,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String outline,
            HttpServletResponse response) {
        var page = new NeighbourhoodPage(null, name, outline, FieldErrors.none());
        return answer(ui, tend.add(name, outline), page, "quartier-ajoute", response);
    }

    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/dessiner")
    Object draw(
            Ui ui,
            @RequestParam(name = NeighbourhoodsPage.FILE, required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        Reading reading = file == null || file.isEmpty()
                ? new Reading.Refused(AreaUpload.Fault.NO_GEOJSON, 0)
                : file.getSize() > AreaUpload.MOST_BYTES
                        ? new Reading.Refused(AreaUpload.Fault.TOO_LARGE, 0)
                        : tend.draw(file.getBytes());
        if (reading instanceof Reading.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, NeighbourhoodsPage.wrong(ui, refused), null);
        }
        return Said.after(ui, LocalityNavigation.NEIGHBOURHOODS, "quartiers-dessines");
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping("/{neighbourhood}")
    JteModel one(Ui ui, @PathVariable UUID neighbourhood) {
        String outline = read.outline(neighbourhood).orElse(null);
        return templates.localityNeighbourhood(ui, NeighbourhoodPage.of(known(neighbourhood), outline));
    }

    @Limited(times = 200, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = SKETCHES)
    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{neighbourhood}")
    Object change(
            Ui ui,
            @PathVariable UUID neighbourhood,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String outline,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletResponse response) {
        var page = new NeighbourhoodPage(known(neighbourhood), name, outline, FieldErrors.none());
        Tending answer = tend.change(neighbourhood, version, name, outline);
        return answer(ui, answer, page, "quartier-change", response);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping("/{neighbourhood}/retirer")
    String remove(Ui ui, @PathVariable UUID neighbourhood, @RequestParam(defaultValue = "-1") int version) {
        tend.remove(neighbourhood, version);
        return Said.after(ui, LocalityNavigation.NEIGHBOURHOODS, "quartier-retire");
    }

    private Object answer(Ui ui, Tending answer, NeighbourhoodPage page, String said, HttpServletResponse response) {
        return switch (answer) {
            case Tending.Kept kept -> Said.after(ui, LocalityNavigation.NEIGHBOURHOODS, said);
            case Tending.Misnamed misnamed -> again(ui, page.misnamed(ui, misnamed.why()), response);
            case Tending.Misdrawn misdrawn -> again(ui, page.misdrawn(ui, misdrawn.why()), response);
        };
    }

    private JteModel again(Ui ui, NeighbourhoodPage page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.localityNeighbourhood(ui, page);
    }

    private JteModel page(Ui ui, FieldErrors errors, @Nullable String said) {
        var lines = read.all();
        var overlaps = lines.stream().anyMatch(ReadNeighbourhoods.Line::drawn) ? read.overlaps() : List.<Pair>of();
        return templates.localityNeighbourhoods(ui, new NeighbourhoodsPage(lines, overlaps, errors, said));
    }

    private ReadNeighbourhoods.Line known(UUID id) {
        return read.find(id).orElseThrow(Refusals.NotFound::new);
    }
}
