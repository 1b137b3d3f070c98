package fr.agissons.sharing.gift.desk;

import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.gift.LookAfterGifts;
import fr.agissons.sharing.gift.desk.DeskGiftsPage.Heap;
import fr.agissons.sharing.gift.desk.DeskGiftsPage.Trouble;
import fr.agissons.sharing.stock.SharingPermissions;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the town reads give-aways, shows them and takes them off. */
@Controller
@RequestMapping(DeskGiftsPage.PATH)
class DeskGiftsController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDeskGifts read;
    private final LookAfterGifts gifts;

    DeskGiftsController(ReadDeskGifts read, LookAfterGifts gifts) {
        this.read = read;
        this.gifts = gifts;
    }

    @Requires(SharingPermissions.MODERATE_GIFTS)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "pile", defaultValue = "") String heap) {
        return templates.giftDesk(ui, read.heap(Heap.of(heap)));
    }

    @Requires(SharingPermissions.MODERATE_GIFTS)
    @PostMapping("/{gift}/publier")
    String publish(Ui ui, @PathVariable UUID gift) {
        gifts.publish(gift);
        return "redirect:" + ui.url(DeskGiftsPage.PATH);
    }

    @Requires(SharingPermissions.MODERATE_GIFTS)
    @PostMapping("/{gift}/masquer")
    Object hide(
            Ui ui,
            @PathVariable UUID gift,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        String why = PlainText.line(reason);
        if (why.isEmpty() || why.length() > DeskGiftsPage.LONGEST_REASON) {
            JteModel page = templates.giftDesk(ui, read.one(gift, new Trouble(gift, why)));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        gifts.hide(gift, why);
        return "redirect:" + ui.url(DeskGiftsPage.PATH);
    }
}
