package fr.agissons.theming.studio;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Look;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.look.DressSite;
import fr.agissons.theming.look.Outcome;
import fr.agissons.theming.look.ReadLooks;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps what a page of the studio sent as the draft; what is wrong, or was overtaken, comes back as it was typed. */
@Component
class Keeping {
    private static final String MARK = "mark";

    private final ReadLooks looks;
    private final DressSite dress;

    Keeping(ReadLooks looks, DressSite dress) {
        this.looks = looks;
        this.dress = dress;
    }

    Object keep(
            Ui ui,
            Chapter chapter,
            Map<String, String> typed,
            FieldErrors errors,
            Look look,
            HttpServletResponse response,
            Function<Frame, JteModel> again) {
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again.apply(Frame.of(chapter, looks.desk()).wrong(errors));
        }
        Outcome outcome =
                dress.keep(typed.getOrDefault(MARK, ""), look, Me.current().person());
        if (outcome instanceof Outcome.Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return again.apply(Frame.of(chapter, looks.desk()).overtaken(overtaken));
        }
        return Said.after(ui, chapter.path(), "apparence-gardee");
    }
}
