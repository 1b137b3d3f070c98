package fr.agissons.mutualaid.bank;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether the town keeps a time bank at all, and who decides for which account. */
@Component
public class TimeBank {
    private final Settings settings;
    private final Organisations organisations;

    TimeBank(Settings settings, Organisations organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    /** Whether the town keeps one. */
    public boolean isOpen() {
        return settings.of(MutualAidSettings.class).timeBank();
    }

    /** Lets somebody through where there is one. */
    public void require() {
        if (!isOpen()) {
            throw new Refusals.NotFound();
        }
    }

    /** Whether this person decides for that account. */
    public boolean mayAct(Me me, Holder holder) {
        return switch (holder.kind()) {
            case PERSON -> holder.id().equals(me.person());
            case ORGANISATION -> organisations.isManager(holder.id(), me.person());
            case TOWN -> false;
        };
    }

    /** The person's own account, or that of an association they act for. */
    public Holder chosen(Me me, String organisation) {
        if (organisation.isEmpty()) {
            return Holder.person(me.person());
        }
        try {
            Holder holder = Holder.organisation(UUID.fromString(organisation));
            if (mayAct(me, holder)) {
                return holder;
            }
        } catch (IllegalArgumentException notOurs) {
            throw new Refusals.NotFound();
        }
        throw new Refusals.NotFound();
    }
}
