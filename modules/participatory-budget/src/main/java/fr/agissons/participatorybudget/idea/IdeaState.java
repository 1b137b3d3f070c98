package fr.agissons.participatorybudget.idea;

/** Where an idea stands with those who wrote it. */
public enum IdeaState {
    /** Only its authors see it. */
    DRAFT,
    PUBLISHED,
    /** Its author took it back while nobody supported it. */
    WITHDRAWN,
    /** It was made one with another, where its address leads. */
    MERGED;

    /** Message key of its name. */
    public String key() {
        return "budget.idea.state." + name();
    }
}
