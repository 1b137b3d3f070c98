package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.read.Reads;
import fr.agissons.sharing.stock.TendKit;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who lend put several of their things together into one. */
@Controller
@RequestMapping("/pret/gestion/objets/{model}/composition")
class KitController {
    private static final int UNPROCESSABLE = 422;
    private static final String ROWS = """
            select m.id, m.name, coalesce(k.quantity, 0) from sharing_model m
            left join sharing_kit_part k on k.tenant_id = :tenant and k.part_id = m.id and k.kit_id = :kit
            where m.tenant_id = :tenant and m.library_id = :library and m.id <> :kit and not m.kit and not m.consumable
            order by m.name, m.id
            """;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStock stock;
    private final TendKit tend;
    private final Reads reads;

    KitController(ReadStock stock, TendKit tend, Reads reads) {
        this.stock = stock;
        this.tend = tend;
        this.reads = reads;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID model) {
        ModelView view = stock.model(Me.current(), model);
        return templates.deskKit(ui, new KitPage(view, rows(view), Map.of(), null));
    }

    @SignedIn
    @PostMapping
    Object put(Ui ui, @PathVariable UUID model, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        ModelView view = stock.model(Me.current(), model);
        List<KitRow> rows = rows(view);
        UUID part = rows.stream()
                .map(KitRow::id)
                .filter(id -> id.toString().equals(typed.get("part")))
                .findFirst()
                .orElse(null);
        String quantity = typed.getOrDefault("quantity", "").strip();
        if (part == null || !quantity.matches("[0-9]{1,2}") || Integer.parseInt(quantity) > KitPage.MOST) {
            response.setStatus(UNPROCESSABLE);
            return templates.deskKit(ui, new KitPage(view, rows, typed, "sharing.form.number-wrong"));
        }
        tend.put(Me.current(), model, part, Integer.parseInt(quantity));
        return "redirect:" + view.path() + "/composition";
    }

    private List<KitRow> rows(ModelView view) {
        return reads.list(KitRow.class, ROWS, Map.of("kit", view.id(), "library", view.library()));
    }
}
