package fr.agissons.theming.address;

import fr.agissons.core.access.Requires;
import fr.agissons.core.address.Finding;
import fr.agissons.core.address.OwnAddress;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.people.CorePermissions;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins say which name their site should have, read what to write in their DNS, and have it looked at. */
@Controller
class AddressController {
    private final StaticTemplates templates = new StaticTemplates();
    private final OwnAddress address;
    private final SiteAddresses addresses;

    AddressController(OwnAddress address, SiteAddresses addresses) {
        this.address = address;
        this.addresses = addresses;
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @GetMapping(AddressNavigation.ADDRESS)
    JteModel show(Ui ui) {
        return page(ui, "", FieldErrors.none(), null);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(AddressNavigation.ADDRESS)
    Object wish(Ui ui, @RequestParam(defaultValue = "") String host, HttpServletResponse response) {
        String typed = host.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
        var mistake = address.wishFor(typed);
        if (mistake.isEmpty()) {
            return "redirect:" + AddressNavigation.ADDRESS;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String key = mistake.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return page(ui, host, FieldErrors.none().and("host", ui.t("address.error." + key)), null);
    }

    // Each time, the DNS of somebody else is asked.
    @Limited(times = 20, per = Per.MINUTE, by = By.PERSON)
    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(AddressNavigation.CHECK)
    Object check(Ui ui) {
        var wish = address.wish();
        if (wish.isEmpty()) {
            return "redirect:" + AddressNavigation.ADDRESS;
        }
        Finding found = address.move(wish.get());
        return found == Finding.GOOD
                ? "redirect:" + addresses.origin(wish.get().host()) + AddressNavigation.ADDRESS
                : page(ui, "", FieldErrors.none(), found);
    }

    @Requires(CorePermissions.MANAGE_SITE)
    @PostMapping(AddressNavigation.GIVE_UP)
    String giveUp() {
        address.giveUp();
        return "redirect:" + AddressNavigation.ADDRESS;
    }

    private JteModel page(Ui ui, String typed, FieldErrors errors, @Nullable Finding found) {
        return templates.addressShow(
                ui, new AddressPage(Tenancy.current(), address.wish().orElse(null), typed, errors, found));
    }
}
