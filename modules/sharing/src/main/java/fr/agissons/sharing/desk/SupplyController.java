package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Storeroom;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who lend count what is used up: filled up, brought back unused, spoilt. */
@Controller
@RequestMapping("/pret/gestion/objets/{model}/stock")
class SupplyController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final String COUNT = """
            select coalesce((select s.count from sharing_supply s where s.tenant_id = :tenant and s.model_id = :model), 0),
                (select coalesce(sum(r.taken), 0) from sharing_reservation r where r.tenant_id = :tenant
                    and r.model_id = :model and r.state in ('OFFERED', 'REQUESTED', 'APPROVED'))
            """;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadStock stock;
    private final Storeroom storeroom;
    private final Reads reads;

    SupplyController(ReadStock stock, Storeroom storeroom, Reads reads) {
        this.stock = stock;
        this.storeroom = storeroom;
        this.reads = reads;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID model) {
        return templates.deskSupply(ui, page(stock.model(Me.current(), model), Map.of(), null));
    }

    @SignedIn
    @PostMapping
    Object count(
            Ui ui, @PathVariable UUID model, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        ModelView view = stock.model(Me.current(), model);
        String many = typed.getOrDefault("many", "").strip();
        int number = many.matches("[0-9]{1,5}") ? Integer.parseInt(many) : 0;
        if (number < 1 || number > SupplyPage.MOST) {
            return again(ui, page(view, typed, "sharing.form.number-wrong"), UNPROCESSABLE, response);
        }
        try {
            storeroom.refill(Me.current(), model, SupplyPage.FEWER.equals(typed.get("way")) ? -number : number);
        } catch (Refusals.Conflict notSoMany) {
            return again(ui, page(view, typed, "sharing.supply.not-so-many"), CONFLICT, response);
        }
        return "redirect:" + view.path() + "/stock";
    }

    private JteModel again(Ui ui, SupplyPage page, int status, HttpServletResponse response) {
        response.setStatus(status);
        return templates.deskSupply(ui, page);
    }

    private SupplyPage page(ModelView view, Map<String, String> typed, @Nullable String fault) {
        Count count =
                reads.first(Count.class, COUNT, Map.of("model", view.id())).orElseThrow();
        return new SupplyPage(view, count.left(), count.promised(), typed, fault);
    }

    private record Count(long left, long promised) {}
}
