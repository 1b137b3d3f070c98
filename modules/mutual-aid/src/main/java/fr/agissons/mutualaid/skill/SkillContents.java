package fr.agissons.mutualaid.skill;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of the skills nobody would find if mutual aid were switched off. */
@Component
class SkillContents implements ModuleContents {
    private static final String COUNTS = """
            select
              (select count(*) from mutualaid_skill where tenant_id = :tenant and state <> 'ARCHIVED'),
              (select count(*) from mutualaid_invitation where tenant_id = :tenant and state = 'SENT')
            """;

    private final Reads reads;

    SkillContents(Reads reads) {
        this.reads = reads;
    }

    private record Counts(long offers, long invitations) {}

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<Content> count() {
        Counts counts = reads.list(Counts.class, COUNTS, Map.of()).getFirst();
        return List.of(
                new Content("mutualaid.contents.skills", counts.offers),
                new Content("mutualaid.contents.invitations", counts.invitations));
    }
}
