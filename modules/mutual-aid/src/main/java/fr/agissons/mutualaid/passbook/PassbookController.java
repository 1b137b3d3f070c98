package fr.agissons.mutualaid.passbook;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.bank.ClaimTime;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.bank.MoveTime;
import fr.agissons.mutualaid.bank.Moved;
import fr.agissons.mutualaid.bank.Payment;
import fr.agissons.mutualaid.bank.TimeBank;
import fr.agissons.mutualaid.passbook.PassbookPage.Trouble;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people read what they have given and taken, pay with their time and say how long they helped. */
@Controller
@RequestMapping(PassbookPage.PATH)
class PassbookController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final TimeBank bank;
    private final ReadPassbook read;
    private final MoveTime move;
    private final ClaimTime claims;

    PassbookController(TimeBank bank, ReadPassbook read, MoveTime move, ClaimTime claims) {
        this.bank = bank;
        this.read = read;
        this.move = move;
        this.claims = claims;
    }

    @SignedIn
    @GetMapping
    JteModel show(
            Ui ui,
            @RequestParam(name = "pour", defaultValue = "") String organisation,
            @RequestParam(name = "avant", defaultValue = "") String before) {
        Holder holder = holder(organisation);
        int first = before.matches("[0-9]{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
        return templates.passbookShow(ui, read.page(Me.current().person(), holder, first, null));
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/payer")
    Object pay(
            Ui ui,
            @RequestParam(name = "pour", defaultValue = "") String organisation,
            @RequestParam(name = "deal") UUID deal,
            @RequestParam(name = "key") UUID key,
            @RequestParam(name = "minutes", defaultValue = "") String minutes,
            @RequestParam(name = "words", required = false) @Nullable String words,
            HttpServletResponse response) {
        Holder holder = holder(organisation);
        Deal help = read.deal(holder, deal);
        Payment payment =
                help.payment(key, number(minutes), said(words), Me.current().person());
        if (!payment.from().equals(holder)) {
            throw new Refusals.NotFound();
        }
        return answer(ui, holder, deal, said(words), move.pay(payment).no(), response);
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/demander")
    Object ask(
            Ui ui,
            @RequestParam(name = "pour", defaultValue = "") String organisation,
            @RequestParam(name = "deal") UUID deal,
            @RequestParam(name = "minutes", defaultValue = "") String minutes,
            @RequestParam(name = "words", required = false) @Nullable String words,
            HttpServletResponse response) {
        Holder holder = holder(organisation);
        Deal help = read.deal(holder, deal);
        Payment asked =
                help.payment(deal, number(minutes), said(words), Me.current().person());
        if (!asked.to().equals(holder)) {
            throw new Refusals.NotFound();
        }
        return answer(ui, holder, deal, said(words), claims.ask(asked).orElse(null), response);
    }

    @SignedIn
    @PostMapping("/demandes/{claim}/payer")
    Object payClaim(Ui ui, @PathVariable UUID claim, HttpServletResponse response) {
        bank.require();
        Me me = Me.current();
        Payment payment = claims.payment(me.person(), claim, holder -> bank.mayAct(me, holder));
        Moved moved = move.pay(payment);
        if (moved.no() == null) {
            claims.paid(claim);
        }
        return answer(ui, payment.from(), null, "", moved.no(), response);
    }

    @SignedIn
    @PostMapping("/demandes/{claim}/refuser")
    String refuseClaim(Ui ui, @PathVariable UUID claim) {
        bank.require();
        Me me = Me.current();
        claims.refuse(claim, holder -> bank.mayAct(me, holder));
        return "redirect:" + ui.url(PassbookPage.PATH);
    }

    @SignedIn
    @PostMapping("/mouvements/{transfer}/annuler")
    Object giveBack(Ui ui, @PathVariable UUID transfer, HttpServletResponse response) {
        bank.require();
        Me me = Me.current();
        Moved moved = move.reverse(me.person(), transfer, holder -> bank.mayAct(me, holder));
        return answer(ui, Holder.person(me.person()), null, "", moved.no(), response);
    }

    private Holder holder(String organisation) {
        bank.require();
        return bank.chosen(Me.current(), organisation);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static String said(@Nullable String typed) {
        String words = PlainText.line(typed);
        return words.length() <= PassbookPage.LONGEST_WORDS ? words : words.substring(0, PassbookPage.LONGEST_WORDS);
    }

    private Object answer(
            Ui ui,
            Holder holder,
            @Nullable UUID deal,
            String words,
            Moved.@Nullable No no,
            HttpServletResponse response) {
        if (no == null) {
            String pour = holder.kind() == Holder.Kind.ORGANISATION ? "?pour=" + holder.id() : "";
            return "redirect:" + ui.url(PassbookPage.PATH + pour);
        }
        JteModel page = templates.passbookShow(
                ui,
                read.page(
                        Me.current().person(),
                        holder,
                        Integer.MAX_VALUE,
                        new Trouble(deal, "minutes", words, no.key())));
        response.setStatus(UNPROCESSABLE);
        return page;
    }
}
