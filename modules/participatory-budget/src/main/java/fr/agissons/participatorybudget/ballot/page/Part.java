package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import java.util.List;

/**
 * One envelope of a ballot, with what stands under it.
 *
 * @param envelope the envelope
 * @param shown its projects, in this voter's order
 */
public record Part(EnvelopeView envelope, List<Candidate> shown) {}
