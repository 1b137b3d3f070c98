package fr.agissons.mutualaid.match;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The help a person offered and gave: those who count on them are told, help that was given stays counted. */
@Order(11)
@Component
class HelpOfPerson implements PersonalDataSource {
    private static final String HELPER = "mutualaid.personal.helper";
    private static final String HELP = "mutualaid.personal.help";
    private static final String SELF = """
            select h.charter, h.charter_at, h.level, h.suspended, h.neighbourhood from mutualaid_helper h
            where h.tenant_id = :tenant and h.person_id = :person
            """;

    /** Titles and doors belong to those who asked; one's own words belong to oneself. */
    private static final String GIVEN = """
            select m.offered_at, r.category, m.state, m.words, m.settled_at, m.helper_mood, m.helper_says
            from mutualaid_match m
            join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id
            where m.tenant_id = :tenant and m.helper_id = :person order by m.offered_at, m.id
            """;

    private final Reads reads;
    private final Pairings pairings;
    private final LeaveHelp leave;
    private final Matches matches;

    HelpOfPerson(Reads reads, Pairings pairings, LeaveHelp leave, Matches matches) {
        this.reads = reads;
        this.pairings = pairings;
        this.leave = leave;
        this.matches = matches;
    }

    private record Standing(
            int charter,
            Instant accepted,
            String level,
            boolean suspended,
            @Nullable String neighbourhood) {}

    private record Given(
            Instant offered,
            String category,
            String state,
            String words,
            @Nullable Instant settled,
            @Nullable String mood,
            String said) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(HELPER, Standing.class, reads.list(Standing.class, SELF, who))
                        .saying("level", "mutualaid.helper.state"),
                Holding.of(HELP, Given.class, reads.list(Given.class, GIVEN, who))
                        .saying("state", "mutualaid.match.state"));
    }

    @Override
    public void end(UUID person) {
        pairings.activeOf(person).forEach(pairing -> leave.withdraw(person, pairing.match()));
        matches.silenceRequester(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("mutualaid_helper", "person_id", HELPER)
                        .without("neighbourhood"),
                PersonalColumn.following("mutualaid_match", "helper_id", HELP)
                        .with("words", "")
                        .with("helper_says", ""),
                PersonalColumn.pseudonym("mutualaid_charter", "published_by", HELPER),
                // The town's own line, in a time of crisis.
                PersonalColumn.staying("mutualaid_crisis", "hotline", HELPER));
    }
}
