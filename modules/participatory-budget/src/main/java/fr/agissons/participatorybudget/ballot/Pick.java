package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One project on a ballot.
 *
 * @param project the project
 * @param weight its points, or its place in the ranking; nothing where projects are only named
 */
public record Pick(UUID project, @Nullable Integer weight) {}
