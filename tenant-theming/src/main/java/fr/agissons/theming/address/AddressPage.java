package fr.agissons.theming.address;

import fr.agissons.core.address.Finding;
import fr.agissons.core.address.WishedAddress;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The site's address, and the one it may be on its way to.
 *
 * @param site the site
 * @param wish the name it would like, or nothing
 * @param typed what was typed and refused
 * @param errors why
 * @param found what the DNS said a moment ago, or nothing
 */
public record AddressPage(
        Tenant site,
        @Nullable WishedAddress wish,
        String typed,
        FieldErrors errors,
        @Nullable Finding found) {
    private static final int LONGEST = 253;

    public Head head(Ui ui) {
        return Head.of(ui.t("address.title")).lead(ui.t("address.lead")).staff();
    }

    public String others() {
        return String.join(", ", site.secondaryHosts());
    }

    public Field host(Ui ui) {
        return Field.text("host", ui.t("address.host"))
                .hint(ui.t("address.host-hint"))
                .placeholder("agissons.colombes.fr")
                .length(LONGEST)
                .value(typed)
                .errors(errors);
    }

    /** What is to be written in the DNS, ready to be copied. */
    public Table records(Ui ui, WishedAddress wished) {
        return Table.of(ui.t("address.records"))
                .column(ui.t("address.record.type"))
                .column(ui.t("address.record.name"))
                .column(ui.t("address.record.value"))
                .row("CNAME", wished.host(), wished.edge())
                .row("TXT", wished.proofName(), wished.proof());
    }

    public String said(Ui ui, Finding what) {
        return ui.t("address.found." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String form() {
        return AddressNavigation.ADDRESS;
    }

    public String check() {
        return AddressNavigation.CHECK;
    }

    public String giveUp() {
        return AddressNavigation.GIVE_UP;
    }
}
