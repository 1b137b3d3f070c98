package fr.agissons.volunteering.discovery;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.MapView;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of missions: the list, its map, one mission. */
@Controller
@RequestMapping("/missions")
class DiscoveryController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ListMissions list;
    private final ReadMission read;

    DiscoveryController(ListMissions list, ReadMission read) {
        this.list = list;
        this.read = read;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = ListQuery.TEXT, name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.discoveryList(ui, list.page(ListQuery.of(parameters)));
    }

    /** The points of the same question, more of them than the list shows at once. */
    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = ListQuery.TEXT, name = "search")
    @GetMapping("/carte.json")
    ResponseEntity<String> map(Ui ui, @RequestParam Map<String, String> parameters) {
        MapView map = MapView.of(ui.t("volunteering.list.map"));
        list.points(ListQuery.of(parameters)).forEach(row -> MissionCards.point(ui, map, row));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(map.data().toString());
    }

    @Open
    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID id) {
        UUID reader = ui.me().map(Me::person).orElse(null);
        return templates.discoveryMission(ui, read.page(id, reader));
    }
}
