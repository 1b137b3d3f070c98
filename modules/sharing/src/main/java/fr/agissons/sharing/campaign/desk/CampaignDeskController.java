package fr.agissons.sharing.campaign.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.sharing.campaign.Conveners;
import fr.agissons.sharing.campaign.TendCampaigns;
import fr.agissons.sharing.stock.SharingPermissions;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a campaign is opened, for an association or for the town, and described anew. */
@Controller
@RequestMapping("/pret")
class CampaignDeskController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadCampaignDesk read;
    private final TendCampaigns tend;
    private final Conveners conveners;

    CampaignDeskController(ReadCampaignDesk read, TendCampaigns tend, Conveners conveners) {
        this.read = read;
        this.tend = tend;
        this.conveners = conveners;
    }

    @SignedIn
    @GetMapping("/gestion/collectes")
    JteModel mine(Ui ui) {
        return templates.campaignDesks(ui, read.mine(Me.current()));
    }

    @Requires(SharingPermissions.COLLECT_FOR_TOWN)
    @GetMapping("/mairie/collectes")
    JteModel ofTown(Ui ui) {
        return templates.campaignDesks(ui, read.ofTown());
    }

    @SignedIn
    @GetMapping("/gestion/collectes/nouvelle")
    Object blank(Ui ui) {
        List<OrganisationCard> organisations = conveners.organisations(Me.current());
        return organisations.isEmpty()
                ? "redirect:" + ui.url("/pret/gestion/collectes")
                : templates.campaignForm(
                        ui, new CampaignFormPage(null, false, organisations, CampaignForm.blank(ui.today()), Map.of()));
    }

    @Requires(SharingPermissions.COLLECT_FOR_TOWN)
    @GetMapping("/mairie/collectes/nouvelle")
    JteModel blankOfTown(Ui ui) {
        return templates.campaignForm(
                ui, new CampaignFormPage(null, true, List.of(), CampaignForm.blank(ui.today()), Map.of()));
    }

    @SignedIn
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/gestion/collectes/nouvelle")
    Object open(Ui ui, @ModelAttribute CampaignForm form, HttpServletResponse response) {
        List<OrganisationCard> organisations = conveners.organisations(Me.current());
        UUID organisation = form.organisationChosen();
        if (organisation != null) {
            conveners.require(Me.current(), organisation);
        }
        Map<String, String> wrong = form.faults(ui.today());
        if (organisation == null) {
            wrong.putIfAbsent("organisation", "sharing.campaign.form.organisation-missing");
        }
        if (!wrong.isEmpty()) {
            return again(ui, new CampaignFormPage(null, false, organisations, form, wrong), response);
        }
        return opened(ui, tend.open(Me.current(), organisation, form.details(), form.more() != null));
    }

    @Requires(SharingPermissions.COLLECT_FOR_TOWN)
    @PostMapping("/mairie/collectes/nouvelle")
    Object openOfTown(Ui ui, @ModelAttribute CampaignForm form, HttpServletResponse response) {
        Map<String, String> wrong = form.faults(ui.today());
        return wrong.isEmpty()
                ? opened(ui, tend.open(Me.current(), null, form.details(), form.more() != null))
                : again(ui, new CampaignFormPage(null, true, List.of(), form, wrong), response);
    }

    @SignedIn
    @GetMapping("/gestion/collectes/{campaign:[0-9a-fA-F-]{36}}/modifier")
    JteModel known(Ui ui, @PathVariable UUID campaign) {
        DeskCampaign known = read.one(Me.current(), campaign);
        return templates.campaignForm(
                ui, new CampaignFormPage(campaign, known.organisationId() == null, List.of(), known.form(), Map.of()));
    }

    @SignedIn
    @PostMapping("/gestion/collectes/{campaign:[0-9a-fA-F-]{36}}/modifier")
    Object change(Ui ui, @PathVariable UUID campaign, @ModelAttribute CampaignForm form, HttpServletResponse response) {
        DeskCampaign known = read.one(Me.current(), campaign);
        Map<String, String> wrong = form.faults(ui.today());
        if (!wrong.isEmpty()) {
            boolean ofTown = known.organisationId() == null;
            return again(ui, new CampaignFormPage(campaign, ofTown, List.of(), form, wrong), response);
        }
        tend.edit(Me.current(), campaign, version(form), form.details());
        return opened(ui, campaign);
    }

    private static int version(CampaignForm form) {
        String typed = form.version();
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static String opened(Ui ui, UUID campaign) {
        return "redirect:" + ui.url(CampaignsDeskPage.PATH + "/" + campaign);
    }

    private JteModel again(Ui ui, CampaignFormPage page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return templates.campaignForm(ui, page);
    }
}
