package fr.agissons.theming.account;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.people.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a person's own page in one transaction. */
@Component
class ReadAccount {
    private final Inbox inbox;
    private final Organisations organisations;

    ReadAccount(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public AccountPage page(Me me) {
        return new AccountPage(me, inbox.unread(me.person()), organisations.managedBy(me.person()));
    }
}
