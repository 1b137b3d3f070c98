package fr.agissons.sharing.paper;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the code on a label leads, read by a camera or typed by hand. */
@Controller
@RequestMapping(ScanPage.PATH)
class ScanController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadScan read;

    ScanController(ReadScan read) {
        this.read = read;
    }

    @Open
    @GetMapping
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = "code")
    Object typed(Ui ui, @RequestParam(defaultValue = "") String code) {
        List<Scanned> found = code.isBlank() ? List.of() : read.wearing(code, ui.me());
        return found.size() == 1
                ? "redirect:" + ui.url(read.door(found.getFirst(), ui.me()))
                : templates.paperScan(ui, new ScanPage(code.strip(), found));
    }

    @Open
    @GetMapping("/{shelf}/{code}")
    String scanned(Ui ui, @PathVariable String shelf, @PathVariable String code) {
        return "redirect:" + ui.url(read.door(read.one(shelf, code), ui.me()));
    }
}
