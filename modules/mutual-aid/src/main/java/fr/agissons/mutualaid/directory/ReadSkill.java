package fr.agissons.mutualaid.directory;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.directory.SkillPage.Trouble;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.skill.SkillRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers one offer's page, for whoever may know of it; to anybody else it does not exist. */
@Service
class ReadSkill {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final Organisations organisations;
    private final Permissions permissions;
    private final TownClock clock;

    ReadSkill(Reads reads, Organisations organisations, Permissions permissions, TownClock clock) {
        this.reads = reads;
        this.organisations = organisations;
        this.permissions = permissions;
        this.clock = clock;
    }

    SkillPage page(UUID id, @Nullable Me reader, @Nullable Trouble trouble) {
        boolean town = reader != null && permissions.granted(MutualAidPermissions.COORDINATE, reader);
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("id", id);
        values.put("signed", reader != null);
        values.put("reader", reader == null ? NOBODY : reader.person());
        SkillView view = reads.first(SkillView.class, town ? SkillView.FOR_TOWN : SkillView.OPEN, values)
                .orElseThrow(Refusals.NotFound::new);
        List<OrganisationCard> associations = reader == null || !view.audience().associations()
                ? List.of()
                : organisations.managedBy(reader.person()).stream()
                        .filter(OrganisationCard::validated)
                        .toList();
        return new SkillPage(view, associations, town && !view.own(), trouble);
    }
}
