package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Says who may vote in an edition: before the first question, and again when a ballot comes in. */
@Component
public class AdmitVoters {
    /** Why somebody too young may not. */
    public static final String TOO_YOUNG = "budget.ballot.no.age";

    /** After everybody's birth. */
    private static final LocalDate NEVER = LocalDate.of(9999, Month.DECEMBER, 31);

    private static final String STANDING = """
            select c.id from budget_vote_code c
            where c.tenant_id = :tenant and c.edition_id = :edition and c.id = :voter
            union all
            select r.id from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition and r.id = :voter
            """;

    private static final String TAKEN_UP = """
            select t.entry_id from budget_member_line t where t.tenant_id = :tenant and t.edition_id = :edition
                and t.entry_id = :voter and t.person_id = :member
            """;

    private final TownClock clock;

    AdmitVoters(TownClock clock) {
        this.clock = clock;
    }

    private record Standing(UUID id) {}

    /** Why this voter may not vote there, as a message key; nothing when they may. */
    public Optional<String> refusal(Voter voter, EditionView edition) {
        Electorate electorate = edition.voters();
        boolean admitted = switch (voter.kind()) {
            // With a roll, an account that stands for none of its lines would be a second person.
            case PERSON -> electorate.accounts() && !electorate.roll();
            // So would a code.
            case CODE -> electorate.codes() && !electorate.roll();
            case ROLL ->
                electorate.roll()
                        && (voter.channel() == Voter.Channel.DESK
                                || (voter.member() == null ? electorate.codes() : electorate.accounts()));
        };
        if (!admitted) {
            return Optional.of("budget.ballot.no." + voter.kind().name().toLowerCase(Locale.ROOT));
        }
        LocalDate born = voter.born();
        return born != null && born.isAfter(latestBirth(edition)) ? Optional.of(TOO_YOUNG) : Optional.empty();
    }

    /** Whoever was born after that day is too young on the day the vote opens. */
    public LocalDate latestBirth(EditionView edition) {
        Integer age = edition.electorate() == null ? null : edition.voters().age();
        var opens = edition.phases().vote();
        return age == null || opens == null ? NEVER : clock.dayOf(opens).minusYears(age);
    }

    /** Asks whether the code or the line this voter was known by is still there, and theirs, for whoever holds the box. */
    static BooleanSupplier askStanding(Trip trip, Voter voter, UUID edition) {
        if (voter.kind() == Voter.Kind.PERSON) {
            return () -> true;
        }
        UUID member = voter.member();
        Answer<Standing> line = member == null
                ? trip.ask(Standing.class, STANDING, Map.of("edition", edition, "voter", voter.identity()))
                : trip.ask(
                        Standing.class,
                        TAKEN_UP,
                        Map.of("edition", edition, "voter", voter.identity(), "member", member));
        return () -> !line.rows().isEmpty();
    }
}
