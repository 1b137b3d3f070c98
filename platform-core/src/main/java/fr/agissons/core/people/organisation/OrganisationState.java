package fr.agissons.core.people.organisation;

/** Where an organisation stands between its first draft and its end. */
public enum OrganisationState {
    /** Being written, or sent back by a moderator; only its own people see it. */
    DRAFT,
    /** Waiting for a moderator. */
    PENDING,
    /** Public, and what it publishes is public. */
    VALIDATED,
    /** Hidden by a moderator until a question is settled. */
    FLAGGED,
    /** Gone for good. */
    WITHDRAWN
}
