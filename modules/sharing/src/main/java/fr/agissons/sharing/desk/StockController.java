package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.TendStock;
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

/** Where those who lend describe their things and number them. */
@Controller
@RequestMapping("/pret/gestion")
class StockController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk desk;
    private final ReadStock read;
    private final TendStock tend;

    StockController(ReadDesk desk, ReadStock read, TendStock tend) {
        this.desk = desk;
        this.read = read;
        this.tend = tend;
    }

    @SignedIn
    @GetMapping("/{library:[0-9a-fA-F-]{36}}/objets/nouveau")
    JteModel blank(Ui ui, @PathVariable UUID library) {
        return form(ui, desk.library(Me.current(), library), new ModelForm(Map.of()), Map.of());
    }

    @SignedIn
    @PostMapping("/{library:[0-9a-fA-F-]{36}}/objets/nouveau")
    Object add(
            Ui ui, @PathVariable UUID library, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LibraryView view = desk.library(Me.current(), library);
        ModelForm form = new ModelForm(typed);
        Map<String, String> faults = form.faults(view.own());
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(ui, view, form, faults);
        }
        try {
            return "redirect:/pret/gestion/objets/" + tend.add(Me.current(), library, form.details());
        } catch (Refusals.Conflict noRoom) {
            response.setStatus(CONFLICT);
            return form(ui, view, form, Map.of("name", noRoom.messageKey()));
        }
    }

    private JteModel form(Ui ui, LibraryView library, ModelForm form, Map<String, String> faults) {
        return templates.deskModelForm(
                ui,
                new ModelFormPage(
                        library.path(),
                        library.name(),
                        library.path() + "/objets/nouveau",
                        true,
                        library.own(),
                        form,
                        faults));
    }

    @SignedIn
    @GetMapping("/objets/{model}")
    JteModel show(Ui ui, @PathVariable UUID model) {
        ModelView view = read.model(Me.current(), model);
        return templates.deskModel(ui, new ModelPage(view, read.units(model), Map.of(), null));
    }

    @SignedIn
    @GetMapping("/objets/{model}/modifier")
    JteModel known(Ui ui, @PathVariable UUID model) {
        ModelView view = read.model(Me.current(), model);
        return form(ui, view, ModelForm.of(view), Map.of());
    }

    @SignedIn
    @PostMapping("/objets/{model}/modifier")
    Object change(
            Ui ui, @PathVariable UUID model, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        ModelView view = read.model(Me.current(), model);
        ModelForm form = new ModelForm(typed);
        Map<String, String> faults = form.faults(view.own());
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(ui, view, form, faults);
        }
        tend.edit(Me.current(), model, form.version(), form.details());
        return "redirect:" + view.path();
    }

    private JteModel form(Ui ui, ModelView model, ModelForm form, Map<String, String> faults) {
        return templates.deskModelForm(
                ui,
                new ModelFormPage(
                        model.path(), model.name(), model.path() + "/modifier", false, model.own(), form, faults));
    }

    @SignedIn
    @PostMapping("/objets/{model}/visibilite")
    String offer(@PathVariable UUID model, @RequestParam boolean open) {
        tend.offer(Me.current(), model, open);
        return "redirect:/pret/gestion/objets/" + model;
    }

    @SignedIn
    @PostMapping("/objets/{model}/exemplaires")
    Object number(
            Ui ui, @PathVariable UUID model, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        ModelView view = read.model(Me.current(), model);
        Codes codes = Codes.read(typed.getOrDefault("codes", ""));
        String fault = null;
        if (codes.fault() != null) {
            fault = ui.t(codes.fault(), codes.wrong());
        } else {
            Condition condition = UnitForm.condition(typed).orElse(Condition.GOOD);
            List<String> taken = tend.number(Me.current(), model, codes.codes(), condition);
            fault = taken.isEmpty() ? null : ui.t("sharing.desk.codes-taken", String.join(", ", taken));
        }
        if (fault == null) {
            return "redirect:" + view.path();
        }
        ModelPage page = new ModelPage(view, read.units(model), typed, fault);
        response.setStatus(UNPROCESSABLE);
        return templates.deskModel(ui, page);
    }

    @SignedIn
    @GetMapping("/exemplaires/{unit}")
    JteModel unit(Ui ui, @PathVariable UUID unit) {
        UnitRow row = read.unit(unit);
        ModelView model = read.model(Me.current(), row.model());
        return templates.deskUnit(ui, new UnitPage(model, row, desk.ofUnit(unit), Map.of(), Map.of()));
    }

    @SignedIn
    @PostMapping("/exemplaires/{unit}")
    Object move(Ui ui, @PathVariable UUID unit, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        UnitRow row = read.unit(unit);
        ModelView model = read.model(Me.current(), row.model());
        Map<String, String> faults = UnitForm.faults(typed);
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.deskUnit(ui, new UnitPage(model, row, desk.ofUnit(unit), typed, faults));
        }
        tend.move(
                Me.current(),
                unit,
                UnitForm.state(typed).orElseThrow(),
                UnitForm.condition(typed).orElseThrow(),
                UnitForm.reason(typed));
        return "redirect:" + model.path();
    }
}
