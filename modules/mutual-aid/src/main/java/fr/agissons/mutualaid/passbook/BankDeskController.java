package fr.agissons.mutualaid.passbook;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.bank.MoveTime;
import fr.agissons.mutualaid.bank.Moved;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
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

/** Where the town reads the whole of its time bank, has it counted anew, undoes mistakes and closes accounts. */
@Controller
@RequestMapping(BankDeskPage.PATH)
class BankDeskController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadBank read;
    private final MoveTime move;

    BankDeskController(ReadBank read, MoveTime move) {
        this.read = read;
        this.move = move;
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "apres", required = false) @Nullable UUID after) {
        return templates.passbookDesk(ui, read.desk(after, false));
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @PostMapping("/recompter")
    JteModel recount(Ui ui) {
        return templates.passbookDesk(ui, read.desk(null, true));
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @GetMapping("/{account}")
    JteModel account(
            Ui ui, @PathVariable UUID account, @RequestParam(name = "avant", defaultValue = "") String before) {
        int first = before.matches("[0-9]{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
        return templates.passbookAccount(ui, read.account(account, first, "", null, null));
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @PostMapping("/{account}/clore")
    Object close(
            Ui ui,
            @PathVariable UUID account,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > AccountPage.LONGEST_REASON) {
            return again(ui, account, reason, "mutualaid.desk.reason-missing", "reason", response);
        }
        move.close(Me.current().person(), account, reason);
        return back(ui, account);
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @PostMapping("/{account}/rouvrir")
    String reopen(Ui ui, @PathVariable UUID account) {
        move.reopen(account);
        return back(ui, account);
    }

    @Requires(MutualAidPermissions.RUN_TIME_BANK)
    @PostMapping("/{account}/mouvements/{transfer}/annuler")
    Object undo(Ui ui, @PathVariable UUID account, @PathVariable UUID transfer, HttpServletResponse response) {
        if (!read.moved(account, transfer)) {
            throw new Refusals.NotFound();
        }
        Moved.No no =
                move.reverse(Me.current().person(), transfer, holder -> true).no();
        return no == null ? back(ui, account) : again(ui, account, "", no.key(), null, response);
    }

    private Object again(
            Ui ui, UUID account, String typed, String problem, @Nullable String field, HttpServletResponse response) {
        JteModel page = templates.passbookAccount(ui, read.account(account, Integer.MAX_VALUE, typed, problem, field));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(Ui ui, UUID account) {
        return "redirect:" + ui.url(BankDeskPage.PATH + "/" + account);
    }
}
