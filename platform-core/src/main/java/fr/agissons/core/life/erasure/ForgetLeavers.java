package fr.agissons.core.life.erasure;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.personal.PersonLeft;
import fr.agissons.core.tenancy.CrossTenant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the identity provider forget a person who left the last town they belonged to; told again, it changes nothing. */
@Component
class ForgetLeavers {
    private final CrossTenant crossTenant;
    private final ObjectProvider<IdentityProvider> identities;

    ForgetLeavers(CrossTenant crossTenant, ObjectProvider<IdentityProvider> identities) {
        this.crossTenant = crossTenant;
        this.identities = identities;
    }

    @AfterCommit
    void on(PersonLeft event) {
        if (!belongsSomewhere(event.person())) {
            identities.ifAvailable(provider -> provider.forget(event.person()));
        }
    }

    private boolean belongsSomewhere(UUID person) {
        return crossTenant.call(
                "see whether somebody who left a town lives in another",
                database -> database.sql("select exists (select from membership where person_id = ?)")
                        .param(person)
                        .query(Boolean.class)
                        .single());
    }
}
