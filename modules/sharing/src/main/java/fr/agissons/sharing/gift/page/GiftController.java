package fr.agissons.sharing.gift.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.gift.ask.AskForGift;
import fr.agissons.sharing.gift.ask.AskForGift.Asked;
import fr.agissons.sharing.gift.ask.AskForGift.Hindrance;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of give-aways: the list, one of them, and the way to ask for some. */
@Controller
@RequestMapping("/pret/dons")
class GiftController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final FindGifts find;
    private final ReadGift read;
    private final AskForGift ask;

    GiftController(FindGifts find, ReadGift read, AskForGift ask) {
        this.find = find;
        this.read = read;
        this.ask = ask;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = GiftQuery.TEXT, name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.giftList(ui, find.page(GiftQuery.of(parameters)));
    }

    @Open
    @GetMapping("/{gift:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID gift) {
        return templates.giftGift(ui, read.page(gift, ui.me().orElse(null), AskForm.blank(), null));
    }

    @SignedIn
    // Each writes to a neighbour: whoever furnishes a flat asks for a dozen things in an evening, not for a hundred.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{gift}/demander")
    Object ask(Ui ui, @PathVariable UUID gift, @ModelAttribute AskForm typed, HttpServletResponse response) {
        // Of a single thing the page asks for no number.
        AskForm form = typed.quantity() == null ? new AskForm("1", typed.words()) : typed;
        Optional<AskFault> fault = form.fault();
        if (fault.isPresent()) {
            return again(ui, gift, form, fault.get(), UNPROCESSABLE, response);
        }
        Asked asked = ask.ask(Me.current().person(), gift, form.pieces(), form.said());
        Hindrance hindrance = asked.hindrance();
        if (hindrance != null) {
            int status = hindrance == Hindrance.TOO_MANY ? UNPROCESSABLE : CONFLICT;
            return again(ui, gift, form, new AskFault("quantity", hindrance.key()), status, response);
        }
        return "redirect:" + ui.url("/pret/mes-dons/reponses/" + asked.ask() + "?fait=oui");
    }

    private Object again(Ui ui, UUID gift, AskForm form, AskFault fault, int status, HttpServletResponse response) {
        JteModel page = templates.giftGift(ui, read.page(gift, Me.current(), form, fault));
        response.setStatus(status);
        return page;
    }
}
