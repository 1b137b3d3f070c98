package fr.agissons.sharing.gift.mine;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.gift.LookAfterGifts;
import fr.agissons.sharing.gift.ask.AskForGift;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own give-aways and what they asked of others': the lists, each one, keeping it up and taking it back. */
@Controller
@RequestMapping("/pret/mes-dons")
class MyGiftsController {
    private static final String DONE = "oui";
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final LookAfterGifts gifts;
    private final AskForGift asks;

    MyGiftsController(ReadMine read, LookAfterGifts gifts, AskForGift asks) {
        this.read = read;
        this.gifts = gifts;
        this.asks = asks;
    }

    @SignedIn
    @GetMapping
    JteModel list(Ui ui) {
        return templates.giftMine(ui, read.list(Me.current().person()));
    }

    @SignedIn
    @GetMapping("/{gift:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID gift, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return templates.giftOwn(ui, read.gift(Me.current().person(), gift, DONE.equals(done), null));
    }

    @SignedIn
    @PostMapping("/{gift}/renouveler")
    String renew(Ui ui, @PathVariable UUID gift) {
        gifts.renew(Me.current(), gift);
        return "redirect:" + ui.url("/pret/mes-dons/" + gift);
    }

    @SignedIn
    @PostMapping("/{gift}/retirer")
    String withdraw(Ui ui, @PathVariable UUID gift) {
        gifts.withdraw(Me.current(), gift);
        return "redirect:" + ui.url("/pret/mes-dons/" + gift);
    }

    @SignedIn
    @GetMapping("/reponses/{ask}")
    JteModel answer(
            Ui ui, @PathVariable UUID ask, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return templates.giftAnswer(ui, new MyAskPage(read.ask(Me.current().person(), ask), DONE.equals(done)));
    }

    @SignedIn
    // Each tells a neighbour.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/reponses/{ask}/renoncer")
    String leave(Ui ui, @PathVariable UUID ask) {
        asks.leave(Me.current().person(), ask);
        return "redirect:" + ui.url("/pret/mes-dons/reponses/" + ask);
    }
}
