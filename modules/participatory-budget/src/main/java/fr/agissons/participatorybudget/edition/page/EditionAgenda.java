package fr.agissons.participatorybudget.edition.page;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.AgendaSource;
import fr.agissons.core.agenda.CalendarFile.Status;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days on which ideas are first and last taken, and the vote opens and closes, in the town's agenda. */
@Component
class EditionAgenda implements AgendaSource {
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    private final Editions editions;

    EditionAgenda(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public List<AgendaEntry> open(Instant from, Instant until, int most) {
        return editions.published().stream()
                .flatMap(edition -> Stream.of(Phase.IDEAS, Phase.VOTE).flatMap(phase -> entries(edition, phase)))
                .filter(entry -> !entry.start().isBefore(from) && entry.start().isBefore(until))
                .sorted(Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::uid))
                .limit(most)
                .toList();
    }

    private static Stream<AgendaEntry> entries(EditionView edition, Phase phase) {
        return Stream.concat(
                edition.phases().start(phase).stream()
                        .map(start -> entry(edition, phase, "opens", start, start.plus(LAST_HOUR))),
                end(edition, phase).stream().map(end -> entry(edition, phase, "closes", end.minus(LAST_HOUR), end)));
    }

    /** Of the vote, for most people: what one district is given more, its people read on the edition's page. */
    private static Optional<Instant> end(EditionView edition, Phase phase) {
        return phase == Phase.VOTE
                ? Optional.ofNullable(edition.closes(null))
                : edition.phases().end(phase);
    }

    private static AgendaEntry entry(EditionView edition, Phase phase, String what, Instant start, Instant end) {
        String name = phase.name().toLowerCase(Locale.ROOT);
        return new AgendaEntry(
                "budget-" + name + "-" + what + "-" + edition.id(),
                edition.version(),
                "budget.agenda." + name + "-" + what,
                edition.title(),
                start,
                end,
                null,
                edition.path(),
                Status.CONFIRMED);
    }
}
