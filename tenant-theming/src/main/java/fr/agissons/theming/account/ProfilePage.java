package fr.agissons.theming.account;

import fr.agissons.core.notification.MailTopic;
import fr.agissons.core.people.Profile;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form in which people say who they are here and which mails they want.
 *
 * @param form what is known or was typed
 * @param email their verified address, changed at the identity provider only
 * @param topics the topics they may switch off
 * @param errors what is wrong
 * @param said what was just done
 */
public record ProfilePage(
        ProfileForm form,
        String email,
        List<MailTopic> topics,
        FieldErrors errors,
        @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(ui.t("account.profile.title"))
                .crumb(ui.t("account.hub.menu"), AccountNavigation.HUB)
                .unlisted()
                .narrow()
                .live();
    }

    public Field name(Ui ui) {
        return Field.text("name", ui.t("account.profile.name"))
                .hint(ui.t("account.profile.name-hint"))
                .value(form.name())
                .length(Profile.LONGEST_NAME)
                .autocomplete("nickname")
                .errors(errors);
    }

    public Field language(Ui ui) {
        return Field.radio(
                        "language",
                        ui.t("account.profile.language"),
                        List.of(new Choice("fr", "Français"), new Choice("en", "English")))
                .value(form.language())
                .errors(errors);
    }

    public CommuneField commune(Ui ui) {
        return new CommuneField(
                ui.t("account.profile.commune"),
                ui.t("account.profile.commune-hint"),
                form.typedCommune(),
                errors.of(CommuneField.NAME));
    }

    public Field mails(Ui ui) {
        var choices = topics.stream()
                .map(topic -> new Choice(topic.prefix(), ui.t(topic.prefix() + ".topic")))
                .toList();
        return Field.checkboxes("mails", ui.t("account.profile.mails"), choices)
                .hint(ui.t("account.profile.mails-hint", email))
                .chosen(form.mails() == null ? Set.of() : form.mails());
    }
}
