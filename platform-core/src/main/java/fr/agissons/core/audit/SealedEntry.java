package fr.agissons.core.audit;

/**
 * A line with its seals, as it stands in the journal and in its exports.
 *
 * @param entry the line
 * @param previous the seal of the line before, in hexadecimal
 * @param seal its own
 */
public record SealedEntry(AuditEntry entry, String previous, String seal) {}
