package fr.agissons.console.opening;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.module.Modules;
import fr.agissons.core.onboarding.Neighbours;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownOpening.Reason;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way from a place's name to its site: choose, look at what is proposed, confirm. */
@Controller
class OpeningController {
    private static final int MEANT = 12;
    private static final int NEIGHBOURS = 6;

    private final StaticTemplates templates = new StaticTemplates();
    private final TownProposals proposals;
    private final Neighbours neighbours;
    private final OpenTown sites;
    private final Modules modules;
    private final SiteAddresses addresses;

    OpeningController(
            TownProposals proposals, Neighbours neighbours, OpenTown sites, Modules modules, SiteAddresses addresses) {
        this.proposals = proposals;
        this.neighbours = neighbours;
        this.sites = sites;
        this.modules = modules;
        this.addresses = addresses;
    }

    @Operators
    @GetMapping("/sites/nouveau")
    JteModel choose(Ui ui, @RequestParam(name = "q", defaultValue = "") String typed) {
        String text = typed.strip();
        return templates.openingPlace(ui, new PlacePage(text, proposals.meant(text, MEANT)));
    }

    @Operators
    @GetMapping(ProposalPage.PATH)
    JteModel propose(
            Ui ui,
            @RequestParam(name = "lieu", defaultValue = "") String place,
            @RequestParam(name = "programme", required = false) @Nullable String programme) {
        TownProposal proposal = (programme == null
                        ? proposals.of(place).stream().findFirst()
                        : proposals.programme(programme))
                .orElseThrow(Refusals.NotFound::new);
        FieldErrors errors = errors(ui, sites.obstacle(proposal, null));
        return proposal(ui, proposal, OpeningForm.of(proposal), errors);
    }

    /** Shows the review, goes back to the form, or prepares the site, as the pressed button says. */
    @Operators
    @PostMapping(ProposalPage.PATH)
    Object confirm(Ui ui, OpeningForm form, HttpServletResponse response) {
        TownProposal proposal = form.proposed(proposals).orElseThrow(Refusals.NotFound::new);
        TownProposal changed = form.changed(proposals, proposal);
        FieldErrors errors = mistakes(ui, form, changed);
        if (form.corrects()) {
            return proposal(ui, proposal, form, FieldErrors.none());
        }
        if (errors.isEmpty() && !form.confirms()) {
            String origin = addresses.origin(changed.host()) + "/";
            return templates.openingReview(ui, new ReviewPage(changed, origin, modules, form));
        }
        if (errors.isEmpty()) {
            switch (sites.prepare(changed, form.invited())) {
                case TownOpening.Done done -> {
                    return "redirect:/sites/" + done.site().slug() + "/pret";
                }
                case TownOpening.Refused refused -> errors = errors(ui, Optional.of(refused.reason()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return proposal(ui, proposal, form, errors);
    }

    private JteModel proposal(Ui ui, TownProposal proposal, OpeningForm form, FieldErrors errors) {
        return templates.openingProposal(
                ui, new ProposalPage(proposal, neighbours.of(proposal, NEIGHBOURS), modules, form, errors));
    }

    private FieldErrors mistakes(Ui ui, OpeningForm form, TownProposal changed) {
        FieldErrors errors = form.mistakes(ui);
        return sites.obstacle(changed, form.invited())
                .map(reason -> errors.and(Mistake.field(reason), ui.t(Mistake.key(reason))))
                .orElse(errors);
    }

    private static FieldErrors errors(Ui ui, Optional<Reason> obstacle) {
        return obstacle.map(reason -> FieldErrors.none().and(Mistake.field(reason), ui.t(Mistake.key(reason))))
                .orElseGet(FieldErrors::none);
    }
}
