package fr.agissons.theming.account;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own page and their messages. */
@Controller
class AccountController {
    private static final int PAGE = 20;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadAccount read;
    private final Inbox inbox;

    AccountController(ReadAccount read, Inbox inbox) {
        this.read = read;
        this.inbox = inbox;
    }

    @SignedIn
    @GetMapping("/moi")
    JteModel hub(Ui ui) {
        return templates.accountHub(ui, read.page(Me.current()));
    }

    @SignedIn
    @GetMapping("/moi/messages")
    JteModel messages(Ui ui, @RequestParam(name = "avant", required = false) @Nullable UUID before) {
        var entries = inbox.page(Me.current().person(), before, PAGE + 1);
        boolean more = entries.size() > PAGE;
        var page = new InboxPage(more ? entries.subList(0, PAGE) : entries, more, before == null);
        return templates.accountInbox(ui, page);
    }

    /** Opening a message ticks it off; that changes something, so it is a button and not a link. */
    @SignedIn
    @PostMapping("/moi/messages/{id}")
    String open(Ui ui, @PathVariable UUID id) {
        String path = inbox.open(Me.current().person(), id).orElseThrow(Refusals.NotFound::new);
        return "redirect:" + ui.url(path);
    }

    @SignedIn
    @PostMapping("/moi/messages")
    String readAll(Ui ui) {
        inbox.readAll(Me.current().person());
        return "redirect:" + ui.url(AccountNavigation.MESSAGES);
    }
}
