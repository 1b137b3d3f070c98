package fr.agissons.keycloak.provider;

import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Puts {@link TownMails} in the place of Keycloak's own mails. */
public final class TownMailsFactory extends FreeMarkerEmailTemplateProviderFactory {
    @Override
    public EmailTemplateProvider create(KeycloakSession session) {
        return new TownMails(session);
    }

    @Override
    public String getId() {
        return "agissons";
    }

    @Override
    public int order() {
        return 1; // Keycloak's own is 0, and the highest is taken
    }
}
