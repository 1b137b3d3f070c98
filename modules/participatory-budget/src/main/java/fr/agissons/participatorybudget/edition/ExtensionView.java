package fr.agissons.participatorybudget.edition;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote that was made longer.
 *
 * @param from when it should have closed
 * @param until when it closed, or will
 * @param reason why
 */
public record ExtensionView(UUID edition, Instant from, Instant until, String reason, Instant decidedAt) {}
