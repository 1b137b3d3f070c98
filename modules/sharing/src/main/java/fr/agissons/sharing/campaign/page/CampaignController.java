package fr.agissons.sharing.campaign.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.campaign.PledgeThings;
import fr.agissons.sharing.campaign.PledgeThings.No;
import fr.agissons.sharing.campaign.PledgeThings.Pledged;
import fr.agissons.sharing.campaign.page.CampaignPage.Trouble;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of campaigns, pledging to bring something, and a person's own pledges. */
@Controller
@RequestMapping("/pret")
class CampaignController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadCampaigns read;
    private final PledgeThings pledges;

    CampaignController(ReadCampaigns read, PledgeThings pledges) {
        this.read = read;
        this.pledges = pledges;
    }

    @Open
    @GetMapping("/collectes")
    JteModel list(Ui ui, @RequestParam(defaultValue = "1") String page) {
        return templates.campaignList(ui, read.list(page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1));
    }

    @Open
    @GetMapping("/collectes/{campaign:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID campaign) {
        return templates.campaignCampaign(ui, read.one(campaign, ui.me().orElse(null), null));
    }

    @SignedIn
    // Each tells those who collect.
    @Limited(times = 40, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/collectes/besoins/{need}/promettre")
    Object pledge(Ui ui, @PathVariable UUID need, @ModelAttribute PledgeForm form, HttpServletResponse response) {
        UUID campaign = read.ofNeed(need);
        Optional<Integer> pieces = form.pieces();
        Optional<LocalDate> day = form.date();
        if (pieces.isEmpty()) {
            Trouble wrong = new Trouble(need, "quantity", form, "sharing.campaign.quantity-wrong");
            return again(ui, campaign, wrong, UNPROCESSABLE, response);
        }
        if (day.isEmpty()) {
            return again(ui, campaign, new Trouble(need, "day", form, No.DAY.key()), UNPROCESSABLE, response);
        }
        Pledged pledged = pledges.pledge(Me.current().person(), need, pieces.get(), day.get());
        No no = pledged.no();
        if (no == null) {
            return "redirect:" + ui.url("/pret/mes-promesses?fait=oui");
        }
        String field = no == No.DAY ? "day" : "quantity";
        int status = no == No.DAY ? UNPROCESSABLE : CONFLICT;
        return again(ui, campaign, new Trouble(need, field, form, no.key()), status, response);
    }

    @SignedIn
    @GetMapping("/mes-promesses")
    JteModel mine(Ui ui, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return templates.campaignMine(
                ui, new MyPledgesPage(read.pledges(Me.current().person()), "oui".equals(done)));
    }

    @SignedIn
    @Limited(times = 40, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/mes-promesses/{pledge}/retirer")
    String withdraw(Ui ui, @PathVariable UUID pledge) {
        pledges.withdraw(Me.current().person(), pledge);
        return "redirect:" + ui.url("/pret/mes-promesses");
    }

    private Object again(Ui ui, UUID campaign, Trouble trouble, int status, HttpServletResponse response) {
        JteModel page = templates.campaignCampaign(ui, read.one(campaign, Me.current(), trouble));
        response.setStatus(status);
        return page;
    }
}
