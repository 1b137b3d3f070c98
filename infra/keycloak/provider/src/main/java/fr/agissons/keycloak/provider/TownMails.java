package fr.agissons.keycloak.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/**
 * Account mails in the name and colours of the town somebody is signing in to. Keycloak's own know the realm only, and one
 * realm serves all towns.
 */
final class TownMails extends FreeMarkerEmailTemplateProvider {
    private static final String NAME = "agissons.name";

    TownMails(KeycloakSession session) {
        super(session);
    }

    @Override
    protected String getRealmName() {
        return client().map(client -> client.getAttribute(NAME)).orElseGet(super::getRealmName);
    }

    @Override
    protected EmailTemplate processTemplate(
            String subjectKey, List<Object> subjectAttributes, String template, Map<String, Object> attributes)
            throws EmailException {
        attributes.put("brand", client().map(ClientModel::getAttributes).orElseGet(Map::of));
        return super.processTemplate(subjectKey, List.of(getRealmName()), template, attributes);
    }

    @Override
    protected void send(Map<String, String> config, String subject, String textBody, String htmlBody, String address)
            throws EmailException {
        var named = new HashMap<>(config);
        named.put("fromDisplayName", getRealmName());
        super.send(named, subject, textBody, htmlBody, address);
    }

    private Optional<ClientModel> client() {
        return Optional.ofNullable(session.getContext().getClient())
                .filter(client -> client.getAttribute(NAME) != null);
    }
}
