package fr.agissons.participatorybudget.idea;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who stand behind what remains of two ideas that it is more than it was; who signed the other knows already. */
@Component
class TellMerge {
    private static final String TITLES = """
            select gone.title, stays.title from budget_idea gone
            join budget_idea stays on stays.tenant_id = :tenant and stays.id = :into
            where gone.tenant_id = :tenant and gone.id = :from""";

    private final Reads reads;
    private final TellCrowd crowd;

    TellMerge(Reads reads, TellCrowd crowd) {
        this.reads = reads;
        this.crowd = crowd;
    }

    private record Titles(String gone, String stays) {}

    @AfterCommit
    void on(IdeasMerged event) {
        reads.first(Titles.class, TITLES, Map.of("from", event.from(), "into", event.into()))
                .ifPresent(titles -> crowd.of(
                        event.into(),
                        event.from(),
                        person -> new Notification(
                                "budget.mail.idea.joined",
                                person,
                                "joined:" + event.from(),
                                List.of(Argument.of(titles.gone()), Argument.of(titles.stays())),
                                IdeaRule.PATH + "/" + event.into())));
    }
}
