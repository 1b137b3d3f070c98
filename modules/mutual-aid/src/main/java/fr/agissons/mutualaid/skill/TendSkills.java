package fr.agissons.mutualaid.skill;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.mutualaid.request.PublicPlace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the skills they offer, and the town with those it must not show. */
@Service
public class TendSkills {
    private final SkillOffers offers;
    private final SkillNews news;
    private final Attempts attempts;
    private final TownClock clock;

    TendSkills(SkillOffers offers, SkillNews news, Attempts attempts, TownClock clock) {
        this.offers = offers;
        this.news = news;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param offer the offer: the one made, or the one of that skill there was before
     * @param made whether it was made just now
     */
    public record Offered(UUID offer, boolean made) {}

    /** Offers a skill; one person offers each of them once. */
    public Offered offer(UUID person, SkillDetails details, PublicPlace place) {
        return attempts.call(() -> {
            Optional<UUID> before = offers.findLiving(person, details.skill());
            if (before.isPresent()) {
                return new Offered(before.get(), false);
            }
            SkillOffer made = offers.saveAndFlush(new SkillOffer(person, details, place, clock.now()));
            news.moved(made, "NONE", "");
            return new Offered(made.getId(), true);
        });
    }

    /** Why something else cannot be said. */
    public enum No {
        /** The person offers that skill already. */
        ALREADY,
        /** More people count on it than that. */
        TOO_FEW
    }

    /** Says something else; nothing comes back when it counts. */
    public Optional<No> change(UUID person, UUID id, SkillDetails details, PublicPlace place) {
        return attempts.call(() -> {
            SkillOffer offer = mine(person, id);
            Optional<UUID> other = offers.findLiving(person, details.skill());
            if (other.isPresent() && !other.get().equals(id)) {
                return Optional.of(No.ALREADY);
            }
            if (!offer.change(details, place, clock.now())) {
                return Optional.of(No.TOO_FEW);
            }
            offers.saveAndFlush(offer);
            news.changed(offer);
            return Optional.empty();
        });
    }

    /** It is still true. */
    @Transactional
    public void confirm(UUID person, UUID id) {
        SkillOffer offer = mine(person, id);
        offer.confirm(clock.now());
        news.changed(offer);
    }

    /** Not for now. */
    @Transactional
    public void pause(UUID person, UUID id) {
        move(mine(person, id), "", SkillOffer::pause);
    }

    /** It can be asked for again. */
    @Transactional
    public void resume(UUID person, UUID id) {
        move(mine(person, id), "", offer -> offer.resume(clock.now()));
    }

    /** It is taken off for good. */
    @Transactional
    public void archive(UUID person, UUID id) {
        news.archived(move(mine(person, id), "", SkillOffer::archive));
    }

    /** The town takes it from everybody's sight, and says why; without a reason, shows it again. */
    @Transactional
    public void hide(UUID staff, UUID id, @Nullable String reason) {
        SkillOffer offer = offers.locked(id);
        if (staff.equals(offer.personId())) {
            throw new Refusals.Forbidden("mutualaid.skill.own");
        }
        move(offer, reason == null ? "" : reason, one -> one.hide(reason));
        news.tell(offer, reason == null ? "shown" : "hidden", reason == null ? "" : reason);
    }

    /** All that this person offers. */
    @Transactional(readOnly = true)
    List<UUID> of(UUID person) {
        return offers.findOf(person);
    }

    /** Those whose people have to be asked whether they are still true. */
    @Transactional(readOnly = true)
    List<UUID> stale() {
        return offers.findStale(clock.now().minus(SkillOffer.FRESH));
    }

    @Transactional
    void ask(UUID id) {
        SkillOffer offer = offers.locked(id);
        if (offer.ask(clock.now())) {
            news.tell(offer, "still-true", "");
            news.changed(offer);
        }
    }

    private SkillOffer mine(UUID person, UUID id) {
        SkillOffer offer = offers.locked(id);
        if (!offer.personId().equals(person)) {
            throw new Refusals.NotFound();
        }
        return offer;
    }

    private SkillOffer move(SkillOffer offer, String reason, Consumer<SkillOffer> verb) {
        String before = offer.standing();
        verb.accept(offer);
        news.moved(offer, before, reason);
        return offer;
    }
}
