package fr.agissons.core.people.organisation;

/** What a person may do for an organisation. */
public enum MemberRole {
    /** Belongs to it. */
    MEMBER,
    /** Acts for it: publishes, answers. */
    MANAGER,
    /** Also decides who acts for it; there is always at least one. */
    OWNER;

    /** Whether this role acts for the organisation. */
    public boolean manages() {
        return this != MEMBER;
    }
}
