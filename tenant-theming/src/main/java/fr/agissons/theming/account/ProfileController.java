package fr.agissons.theming.account;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.notification.MailTopics;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.people.Profile;
import fr.agissons.core.signin.SignedInPerson;
import fr.agissons.core.territory.Commune;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people say who they are here and which mails they want. */
@Controller
@RequestMapping("/moi/profil")
class ProfileController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Memberships memberships;
    private final MailTopics topics;
    private final CommuneAnswer communes;
    private final SecurityContextRepository contexts;

    ProfileController(
            Memberships memberships, MailTopics topics, CommuneAnswer communes, SecurityContextRepository contexts) {
        this.memberships = memberships;
        this.topics = topics;
        this.communes = communes;
        this.contexts = contexts;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        var member = memberships.of(Me.current().person());
        var form = ProfileForm.of(member, communes.written(member.communeCode()), topics.optional());
        return page(ui, form, FieldErrors.none(), Said.of(ui, said));
    }

    @SignedIn
    @PostMapping
    Object save(Ui ui, @ModelAttribute ProfileForm form, HttpServletRequest request, HttpServletResponse response) {
        var commune = communes.read(form.typedCommune());
        var errors = errors(ui, form, commune.isPresent());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, form, errors, null);
        }
        var profile = new Profile(
                form.typedName(),
                Locale.of("en".equals(form.language()) ? "en" : "fr"),
                commune.map(Commune::code).orElse(null),
                form.muted(topics.optional()));
        memberships.describe(Me.current().person(), profile);
        remember(profile, request, response);
        return Said.after(ui, AccountNavigation.PROFILE, "profil");
    }

    private static FieldErrors errors(Ui ui, ProfileForm form, boolean communeKnown) {
        var errors = FieldErrors.none();
        if (!form.isNameable()) {
            errors = errors.and("name", ui.t("account.profile.error.name"));
        }
        if (!form.typedCommune().isEmpty() && !communeKnown) {
            errors = errors.and(CommuneField.NAME, ui.t("account.error.commune"));
        }
        return errors;
    }

    /** The session says how a person is called: it must not keep the former name; it is still found by who they are. */
    private void remember(Profile profile, HttpServletRequest request, HttpServletResponse response) {
        var me = Me.current();
        var now = new Me(
                me.person(),
                me.tenant(),
                me.role(),
                me.operator(),
                profile.displayName(),
                me.email(),
                profile.language().getLanguage());
        var context = new SecurityContextImpl(new SignedInPerson(now));
        SecurityContextHolder.setContext(context);
        request.getSession()
                .setAttribute(
                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                        me.person().toString());
        contexts.saveContext(context, request, response);
    }

    private JteModel page(Ui ui, ProfileForm form, FieldErrors errors, @Nullable String said) {
        var page = new ProfilePage(form, Me.current().email(), topics.optional(), errors, said);
        return templates.accountProfile(ui, page);
    }
}
