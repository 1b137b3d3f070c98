package fr.agissons.core.locality;

import fr.agissons.core.audit.TellChange;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins say whom their town stands with, and in which order. */
@Service
@Transactional
public class TendPartners {
    /** What the journal calls a partner. */
    public static final String KIND = "core.partner";

    /** The most a town names. */
    public static final int MOST = 60;

    private final PartnerRepository partners;
    private final TellChange change;

    TendPartners(PartnerRepository partners, TellChange change) {
        this.partners = partners;
        this.change = change;
    }

    /** Where a partner stands. */
    private enum State {
        ABSENT,
        SHOWN
    }

    /** Adds one at the end; false when there are enough. */
    public boolean add(PartnerDraft draft) {
        sound(draft);
        List<Partner> all = partners.inOrder();
        if (all.size() >= MOST) {
            return false;
        }
        Partner added = partners.save(new Partner(draft, partners.lastPosition() + 1));
        tell(added, State.ABSENT, State.SHOWN);
        return true;
    }

    /** Describes one anew; refused when somebody else has changed it since it was looked at. */
    public void describe(UUID id, int version, PartnerDraft draft) {
        sound(draft);
        Partner one = known(id, version);
        one.describe(draft);
        tell(one, State.SHOWN, State.SHOWN);
    }

    /** Gives one a picture, or takes it away; refused when somebody else has changed it since it was looked at. */
    public void show(UUID id, int version, @Nullable PartnerLogo logo) {
        Partner one = known(id, version);
        one.show(logo);
        tell(one, State.SHOWN, State.SHOWN);
    }

    /** Takes one away. */
    public void remove(UUID id) {
        Partner one = known(id);
        partners.delete(one);
        tell(one, State.SHOWN, State.ABSENT);
    }

    /** Moves one a place up, or down; the first and the last stay where they are. */
    public void move(UUID id, boolean up) {
        known(id);
        List<Partner> all = partners.inOrder();
        int from = 0;
        while (!all.get(from).getId().equals(id)) {
            from++;
        }
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.get(from).swapWith(all.get(to));
        }
    }

    private static void sound(PartnerDraft draft) {
        if (!draft.faults().isEmpty()) {
            throw new IllegalArgumentException("A partner has a name and perhaps a website: " + draft.faults());
        }
    }

    private Partner known(UUID id) {
        return partners.findById(id).orElseThrow(Refusals.NotFound::new);
    }

    private Partner known(UUID id, int version) {
        Partner one = known(id);
        if (one.version() != version) {
            throw new Refusals.Conflict("core.partner.stale");
        }
        return one;
    }

    private void tell(Partner one, State from, State to) {
        change.of(KIND, one.getId(), from, to, one.name());
    }
}
