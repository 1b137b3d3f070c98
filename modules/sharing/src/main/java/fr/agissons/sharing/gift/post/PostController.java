package fr.agissons.sharing.gift.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.territory.Commune;
import fr.agissons.sharing.gift.Announcement;
import fr.agissons.sharing.gift.PostGifts;
import fr.agissons.sharing.gift.Room;
import fr.agissons.sharing.gift.Way;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** Where something is given away or looked for, and described anew. */
@Controller
@RequestMapping("/pret")
class PostController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadGiftForm forms;
    private final KnownGifts known;
    private final GiftPlaces places;
    private final PostGifts post;
    private final Organisations organisations;
    private final Room room;

    PostController(
            ReadGiftForm forms,
            KnownGifts known,
            GiftPlaces places,
            PostGifts post,
            Organisations organisations,
            Room room) {
        this.forms = forms;
        this.known = known;
        this.places = places;
        this.post = post;
        this.organisations = organisations;
        this.room = room;
    }

    @SignedIn
    @GetMapping("/dons/nouveau")
    Object blank(Ui ui, @RequestParam(name = "sens", defaultValue = "") String way) {
        return room.isOpen()
                ? page(null, GiftForm.blank(Way.of(way).orElse(Way.OFFER)), Map.of(), false, ui)
                : "redirect:" + ui.url("/pret/dons");
    }

    @SignedIn
    // A form sent back for a slip counts too; whoever empties a cellar has twenty things at most.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/dons/nouveau")
    Object send(Ui ui, @ModelAttribute GiftForm form, HttpServletResponse response) {
        ReadGiftForm.Reading reading = forms.read(form);
        Announcement said = reading.said();
        if (said == null) {
            return again(page(null, form, reading.wrong(), false, ui), response);
        }
        Optional<UUID> posted = post.post(Me.current(), said);
        return posted.isPresent()
                ? "redirect:" + ui.url("/pret/mes-dons/" + posted.get() + "?fait=oui")
                : again(page(null, form, Map.of(), true, ui), response);
    }

    @SignedIn
    @GetMapping("/mes-dons/{gift:[0-9a-fA-F-]{36}}/modifier")
    JteModel known(Ui ui, @PathVariable UUID gift) {
        return page(gift, known.form(Me.current(), gift), Map.of(), false, ui);
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/mes-dons/{gift:[0-9a-fA-F-]{36}}/modifier")
    Object change(Ui ui, @PathVariable UUID gift, @ModelAttribute GiftForm typed, HttpServletResponse response) {
        GiftForm form = known.sameWay(Me.current(), gift, typed);
        ReadGiftForm.Reading reading = forms.read(form);
        Announcement said = reading.said();
        if (said == null) {
            return again(page(gift, form, reading.wrong(), false, ui), response);
        }
        post.edit(Me.current(), gift, ReadGiftForm.number(form.version()), said);
        return "redirect:" + ui.url("/pret/mes-dons/" + gift);
    }

    private JteModel page(@Nullable UUID gift, GiftForm form, Map<String, String> wrong, boolean full, Ui ui) {
        String only = places.only().map(Commune::name).orElse(null);
        List<OrganisationCard> names =
                gift == null ? organisations.managedBy(Me.current().person()) : List.of();
        return templates.giftForm(ui, new GiftFormPage(gift, form, wrong, only, places.neighbourhoods(), names, full));
    }

    private static JteModel again(JteModel page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page;
    }
}
