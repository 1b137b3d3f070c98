package fr.agissons.theming.agenda;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.agenda.Agenda;
import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaKeys;
import fr.agissons.core.agenda.CalendarFile;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own agenda, on the site and in the calendar of their phone. */
@Controller
class OwnAgendaController {
    private static final int MOST = 200;
    private static final Duration AHEAD = Duration.ofDays(365);
    private static final Duration BEHIND = Duration.ofDays(30);

    private final StaticTemplates templates = new StaticTemplates();
    private final Agenda agenda;
    private final AgendaKeys keys;
    private final TownClock clock;

    OwnAgendaController(Agenda agenda, AgendaKeys keys, TownClock clock) {
        this.agenda = agenda;
        this.keys = keys;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(AgendaNavigation.OWN)
    JteModel show(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        return page(ui, null, Said.of(ui, said));
    }

    /** The address is shown in the answer and nowhere else: only its digest is kept. */
    @Limited(times = 10, per = Per.HOUR, by = By.PERSON)
    @SignedIn
    @PostMapping(AgendaNavigation.KEY)
    JteModel subscribe(Ui ui) {
        String key = keys.make(Me.current().person());
        return page(ui, ui.absolute(AgendaNavigation.FEED + key + ".ics"), null);
    }

    @SignedIn
    @PostMapping(AgendaNavigation.WITHDRAW)
    String withdraw(Ui ui) {
        keys.withdraw(Me.current().person());
        return Said.after(ui, AgendaNavigation.OWN, "agenda-retire");
    }

    // Calendars look again every few hours, and many phones share one address.
    @Limited(times = 600, per = Per.HOUR, by = By.ADDRESS)
    @Open
    @GetMapping(AgendaNavigation.FEED + "{secret}.ics")
    ResponseEntity<String> feed(Ui ui, @PathVariable String secret) {
        UUID person = keys.opens(secret).orElseThrow(Refusals.NotFound::new);
        CalendarFile file = new CalendarFile("Mon agenda").named(ui.t("agenda.own.name", ui.siteName()));
        Instant now = clock.now();
        agenda.own(person, now.minus(BEHIND), now.plus(AHEAD), MOST)
                .forEach(entry -> file.add(AgendaController.event(ui, entry)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.text());
    }

    private JteModel page(Ui ui, @Nullable String address, @Nullable String said) {
        UUID person = Me.current().person();
        Instant now = clock.now();
        List<AgendaEntry> entries = agenda.own(person, now, now.plus(AHEAD), MOST);
        return templates.agendaOwn(ui, new OwnAgendaPage(entries, keys.has(person), address, said));
    }
}
