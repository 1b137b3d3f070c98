package fr.agissons.participatorybudget.works;

import fr.agissons.participatorybudget.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chosen project and what has become of it so far.
 *
 * @param cents its price
 * @param status how far it is; nothing before anything was told
 * @param due when it is expected
 * @param spentCents what it has cost so far
 * @param steps how many milestones it has
 * @param reached how many of them are behind it
 * @param following whether the reader is told
 */
public record WorksView(
        UUID project,
        UUID edition,
        String title,
        long cents,
        @Nullable String district,
        @Nullable String pictureSmall,
        @Nullable Status status,
        @Nullable LocalDate due,
        long spentCents,
        int steps,
        int reached,
        boolean following) {
    /** Its page. */
    public String path() {
        return ProjectView.path(project);
    }

    /** Where the services write about it. */
    public String desk() {
        return "/budget-participatif/suivi/" + project;
    }

    /** Whether it has cost more than its price. */
    public boolean isOver() {
        return spentCents > cents;
    }

    /**
     * A milestone.
     *
     * @param plannedOn when it was meant to be reached
     * @param reachedOn when it was
     */
    public record Step(
            UUID id,
            String title,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate reachedOn) {}

    /** Something that was told. */
    public record Entry(
            UUID id,
            Told kind,
            Instant at,
            @Nullable Status status,
            String words,
            @Nullable LocalDate paidOn,
            @Nullable Long cents,
            @Nullable String picture,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String alt) {
        /** What it says, by paragraphs. */
        public List<String> paragraphs() {
            return words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * All there is to read about one project.
     *
     * @param told the latest of what was told
     */
    public record Story(WorksView works, List<Step> steps, Chapter told) {}

    /**
     * Some of what was told.
     *
     * @param entries the latest first
     * @param hasOlder whether there is something before them
     */
    public record Chapter(List<Entry> entries, boolean hasOlder) {
        /** How many are read at once. */
        static final int MOST = 50;

        /** Of one more than are shown. */
        static Chapter of(List<Entry> read) {
            return new Chapter(read.stream().limit(MOST).toList(), read.size() > MOST);
        }

        /** Where what was told before these is. */
        public String older(WorksView works) {
            return works.path() + "/recit?avant=" + entries.getLast().id();
        }
    }
}
