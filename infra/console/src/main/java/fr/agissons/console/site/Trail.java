package fr.agissons.console.site;

import fr.agissons.core.audit.JournalLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Part of a site's journal.
 *
 * @param lines the newest first
 * @param more whether older ones follow
 * @param later whether newer ones were left behind
 * @param operators names of operators, whom the site does not know
 */
record Trail(List<JournalLine> lines, boolean more, boolean later, Map<UUID, String> operators) {
    Trail {
        lines = List.copyOf(lines);
        operators = Map.copyOf(operators);
    }

    /** Who that was, if it was somebody known here or there. */
    Optional<String> who(JournalLine line) {
        return line.name().or(() -> line.by().map(operators::get));
    }
}
