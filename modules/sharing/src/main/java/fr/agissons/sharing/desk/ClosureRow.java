package fr.agissons.sharing.desk;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a library stays closed, in its list of them. */
public record ClosureRow(UUID id, LocalDate first, LocalDate last, String reason) {}
