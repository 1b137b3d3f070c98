package fr.agissons.sharing.campaign.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.campaign.ReceiveThings;
import fr.agissons.sharing.campaign.TendCampaigns;
import fr.agissons.sharing.campaign.desk.DeskCampaignPage.Trouble;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who collect say what they need, note what comes in, and end a campaign. */
@Controller
@RequestMapping(CampaignsDeskPage.PATH)
class CampaignController {
    private static final int UNPROCESSABLE = 422;
    private static final int MOST = 100_000;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadCampaignDesk read;
    private final TendCampaigns tend;
    private final ReceiveThings receive;

    CampaignController(ReadCampaignDesk read, TendCampaigns tend, ReceiveThings receive) {
        this.read = read;
        this.tend = tend;
        this.receive = receive;
    }

    @SignedIn
    @GetMapping("/{campaign:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID campaign) {
        return templates.campaignDesk(ui, read.page(Me.current(), campaign, null));
    }

    @SignedIn
    @PostMapping("/{campaign}/besoins")
    Object need(
            Ui ui, @PathVariable UUID campaign, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        read.one(Me.current(), campaign);
        String thing = PlainText.line(typed.get("thing"));
        String unit = PlainText.line(typed.get("unit"));
        int wanted = number(typed.get("wanted"));
        String field = thing.length() < 2 || thing.length() > 120
                ? "thing"
                : wanted == 0 ? "wanted" : unit.length() > 40 ? "unit" : "";
        if (!field.isEmpty()) {
            return again(
                    ui,
                    campaign,
                    new Trouble("need", field, typed, "sharing.campaign.desk." + field + "-wrong"),
                    response);
        }
        tend.need(Me.current(), campaign, thing, unit, wanted);
        return back(ui, campaign);
    }

    @SignedIn
    @PostMapping("/besoins/{need}/sans-promesse")
    Object walkIn(
            Ui ui, @PathVariable UUID need, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        UUID campaign = read.ofNeed(need);
        read.one(Me.current(), campaign);
        int pieces = number(typed.get("pieces"));
        String giver = PlainText.line(typed.get("giver"));
        if (pieces == 0 || giver.length() > 120) {
            String field = pieces == 0 ? "pieces" : "giver";
            return again(
                    ui,
                    campaign,
                    new Trouble("w-" + need, field, typed, "sharing.campaign.desk." + field + "-wrong"),
                    response);
        }
        receive.walkIn(Me.current(), need, pieces, giver, typed.containsKey("receipt"));
        return back(ui, campaign);
    }

    @SignedIn
    @PostMapping("/promesses/{pledge}/recu")
    Object received(
            Ui ui, @PathVariable UUID pledge, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        UUID campaign = read.ofPledge(pledge);
        read.one(Me.current(), campaign);
        int pieces = number(typed.get("pieces"));
        if (pieces == 0) {
            return again(
                    ui,
                    campaign,
                    new Trouble("p-" + pledge, "pieces", typed, "sharing.campaign.desk.pieces-wrong"),
                    response);
        }
        receive.receive(Me.current(), pledge, pieces, typed.containsKey("rest"), typed.containsKey("receipt"));
        return back(ui, campaign);
    }

    @SignedIn
    // Each writes to everybody who is still to bring something.
    @Limited(times = 10, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{campaign}/prolonger")
    Object extend(
            Ui ui,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String last,
            HttpServletResponse response) {
        LocalDate day = CampaignForm.day(last);
        boolean extended = tend.extend(Me.current(), campaign, day == null ? LocalDate.MIN : day);
        return extended
                ? back(ui, campaign)
                : again(
                        ui,
                        campaign,
                        new Trouble("until", "last", Map.of("last", last), "sharing.campaign.desk.until-wrong"),
                        response);
    }

    @SignedIn
    @PostMapping("/{campaign}/clore")
    Object close(
            Ui ui,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String thanks,
            HttpServletResponse response) {
        String words = PlainText.lines(thanks);
        if (words.length() > 1000) {
            return again(
                    ui,
                    campaign,
                    new Trouble("close", "thanks", Map.of("thanks", words), "sharing.campaign.desk.thanks-long"),
                    response);
        }
        tend.close(Me.current(), campaign, words);
        return back(ui, campaign);
    }

    @SignedIn
    // Each time, all of it travels.
    @Limited(times = 20, per = Limited.Per.MINUTE, by = Limited.By.PERSON)
    @GetMapping("/{campaign}/promesses.csv")
    void export(Ui ui, @PathVariable UUID campaign, HttpServletResponse response) throws IOException {
        read.one(Me.current(), campaign);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"promesses.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            PledgeFile.write(ui, out, after -> read.next(campaign, after));
        }
    }

    private static int number(@Nullable String typed) {
        String text = PlainText.line(typed);
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        return number > MOST ? 0 : number;
    }

    private JteModel again(Ui ui, UUID campaign, Trouble trouble, HttpServletResponse response) {
        JteModel page = templates.campaignDesk(ui, read.page(Me.current(), campaign, trouble));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(Ui ui, UUID campaign) {
        return "redirect:" + ui.url(CampaignsDeskPage.PATH + "/" + campaign);
    }
}
