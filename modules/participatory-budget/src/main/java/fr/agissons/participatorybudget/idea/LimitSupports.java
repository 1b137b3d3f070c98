package fr.agissons.participatorybudget.idea;

import fr.agissons.participatorybudget.edition.Phase;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how many ideas of an edition one person supports at most, until people begin to: then it is the same for all. */
@Service
@Transactional
public class LimitSupports {
    private final SupportLimits limits;
    private final Season season;
    private final IdeaNews news;

    LimitSupports(SupportLimits limits, Season season, IdeaNews news) {
        this.limits = limits;
        this.season = season;
        this.news = news;
    }

    /** Nothing for as many as they like; false once people support ideas. */
    public boolean limit(UUID edition, @Nullable Integer most) {
        season.hold(edition);
        if (season.hasBegun(edition, Phase.SUPPORT)) {
            return false;
        }
        Optional<SupportLimit> known = limits.of(edition);
        Integer before = known.map(SupportLimit::most).orElse(null);
        if (most == null) {
            known.ifPresent(limits::delete);
        } else {
            SupportLimit said = known.orElseGet(() -> new SupportLimit(edition, most));
            said.change(most);
            limits.saveAndFlush(said);
        }
        news.limited(edition, before, most);
        return true;
    }
}
