package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;

/**
 * Where a moderator says why, to the people concerned.
 *
 * @param organisation the one decided on
 * @param act what is decided
 * @param reason what was typed
 * @param errors what is wrong with it
 */
public record ReasonPage(OrganisationView organisation, Act act, String reason, FieldErrors errors) {
    /** What takes a reason. */
    public enum Act {
        REFUSE("refuser"),
        FLAG("signaler");

        private final String verb;

        Act(String verb) {
            this.verb = verb;
        }
    }

    static ReasonPage blank(OrganisationView organisation, Act act) {
        return new ReasonPage(organisation, act, "", FieldErrors.none());
    }

    ReasonPage with(FieldErrors faults) {
        return new ReasonPage(organisation, act, reason, faults);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("organisation.moderation." + act.verb, organisation.name()))
                .lead(ui.t("organisation.moderation." + act.verb + "-lead"))
                .staff();
    }

    public String path() {
        return OrganisationNavigation.MODERATION + "/" + organisation.slug() + "/" + act.verb;
    }

    public Field field(Ui ui) {
        return Field.area("reason", ui.t("organisation.moderation.reason"))
                .hint(ui.t("organisation.moderation.reason-hint"))
                .value(reason)
                .length(ModerateOrganisation.LONGEST_REASON)
                .errors(errors);
    }
}
