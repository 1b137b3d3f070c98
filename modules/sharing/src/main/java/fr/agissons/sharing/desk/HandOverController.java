package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.handover.Checks;
import fr.agissons.sharing.handover.CounterSheet;
import fr.agissons.sharing.handover.HandOver;
import fr.agissons.sharing.handover.HandOver.Returned;
import fr.agissons.sharing.handover.ReadSheet;
import fr.agissons.sharing.handover.Seen;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.picture.NoPicture;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A thing changes hands, with the phone in one of them: what both look at, pictures, signatures. */
@Controller
@RequestMapping("/pret/gestion/emprunts/{loan}")
class HandOverController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final ReadSheet sheets;
    private final HandOver handOver;
    private final KeepProofs proofs;

    HandOverController(ReadDesk read, ReadSheet sheets, HandOver handOver, KeepProofs proofs) {
        this.read = read;
        this.sheets = sheets;
        this.handOver = handOver;
        this.proofs = proofs;
    }

    @SignedIn
    // Reading a picture costs more than anything else somebody asks for.
    @Limited(times = 240, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/remettre")
    Object out(
            Ui ui,
            @PathVariable UUID loan,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false, defaultValue = "") Set<UUID> parts,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo,
            HttpServletResponse response) {
        DeskLoan known = read.loan(Me.current(), loan);
        CounterSheet sheet = sheets.of(loan, known.model());
        Map<String, String> faults = pictures(loan, typed, photo);
        if (isForPictures(typed)) {
            return again(ui, known, typed, faults, response);
        }
        faults.putAll(CounterForm.handOver(typed, known));
        faults.putAll(Checks.faults(sheet.questions(), typed));
        faults.putAll(CounterForm.name(typed));
        if (!faults.isEmpty()) {
            return again(ui, known, typed, faults, response);
        }
        handOver.out(Me.current(), loan, CounterForm.given(typed, known, parts), seen(sheet, typed));
        return "redirect:" + ui.url(known.path());
    }

    @SignedIn
    @Limited(times = 240, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/reprendre")
    Object back(
            Ui ui,
            @PathVariable UUID loan,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false, defaultValue = "") Set<UUID> parts,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo,
            HttpServletResponse response) {
        DeskLoan known = read.loan(Me.current(), loan);
        CounterSheet sheet = sheets.of(loan, known.model());
        Map<String, String> faults = pictures(loan, typed, photo);
        if (isForPictures(typed)) {
            return again(ui, known, typed, faults, response);
        }
        faults.putAll(CounterForm.back(typed));
        faults.putAll(Checks.faults(sheet.questions(), typed));
        faults.putAll(CounterForm.name(typed));
        Map<String, String> proposed = proposed(ui, known, sheet, typed, faults);
        if (!faults.isEmpty()) {
            return again(ui, known, proposed, faults, response);
        }
        handOver.back(Me.current(), loan, new Returned(CounterForm.seen(typed), parts), seen(sheet, typed));
        return "redirect:" + ui.url(known.path());
    }

    @SignedIn
    @PostMapping("/signer/{way}")
    Object sign(
            Ui ui,
            @PathVariable UUID loan,
            @PathVariable String way,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        DeskLoan known = read.loan(Me.current(), loan);
        Way which = Way.of(way).orElseThrow(Refusals.NotFound::new);
        String name = CounterForm.text(typed, "name");
        if (name.isEmpty() || !CounterForm.name(typed).isEmpty()) {
            return again(ui, known, typed, Map.of(which.slug() + ".name", "sharing.handover.name-missing"), response);
        }
        handOver.signAtCounter(Me.current(), loan, which, name);
        return "redirect:" + ui.url(known.path());
    }

    private static boolean isForPictures(Map<String, String> typed) {
        return typed.containsKey("ajouter") || typed.containsKey("retirer");
    }

    /** Keeps the picture that came along, or takes one back, whatever becomes of the rest. */
    private Map<String, String> pictures(UUID loan, Map<String, String> typed, @Nullable MultipartFile photo) {
        Map<String, String> faults = new LinkedHashMap<>();
        try {
            if (typed.containsKey("retirer")) {
                proofs.remove(Me.current(), loan, id(typed.get("retirer")));
            } else if ((photo != null && !photo.isEmpty()) || typed.containsKey("ajouter")) {
                if (proofs.add(Me.current(), loan, photo) == KeepProofs.Kept.FULL) {
                    faults.put("photo", "sharing.handover.photos-enough");
                }
            }
        } catch (NoPicture refused) {
            faults.put("photo", refused.key());
        }
        return faults;
    }

    private static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException nobodys) {
            throw new Refusals.NotFound();
        }
    }

    /** What is worse than when it left and was not said is proposed as what somebody must look at. */
    private static Map<String, String> proposed(
            Ui ui, DeskLoan loan, CounterSheet sheet, Map<String, String> typed, Map<String, String> faults) {
        String differences = Checks.differences(
                ui,
                sheet.before(),
                Checks.answers(sheet.questions(), typed),
                loan.condition(),
                CounterForm.condition(typed).orElse(null));
        boolean wanted = CounterForm.text(typed, "wrong").isEmpty() && !typed.containsKey("asis");
        if (differences.isEmpty() || !wanted) {
            return typed;
        }
        faults.putIfAbsent("wrong", CounterFields.DIFFERENT);
        Map<String, String> more = new HashMap<>(typed);
        more.put("wrong", differences);
        return more;
    }

    private static Seen seen(CounterSheet sheet, Map<String, String> typed) {
        return new Seen(Checks.answers(sheet.questions(), typed), CounterForm.text(typed, "name"));
    }

    private Object again(
            Ui ui, DeskLoan loan, Map<String, String> typed, Map<String, String> faults, HttpServletResponse response) {
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        return templates.deskLoan(
                ui, new LoanDeskPage(loan, read.parts(loan.id()), sheets.of(loan.id(), loan.model()), typed, faults));
    }
}
