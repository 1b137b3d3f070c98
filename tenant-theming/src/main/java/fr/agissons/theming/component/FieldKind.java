package fr.agissons.theming.component;

/** How a question of a form is answered. */
public enum FieldKind {
    TEXT("text"),
    EMAIL("email"),
    PHONE("tel"),
    URL("url"),
    NUMBER("number"),
    SEARCH("search"),
    DATE("date"),
    TIME("time"),
    DATE_TIME("datetime-local"),
    FILE("file"),
    AREA(""),
    SELECT(""),
    CHECKBOX(""),
    CHECKBOXES(""),
    RADIO("");

    private final String type;

    FieldKind(String type) {
        this.type = type;
    }

    /** The type of its input element. */
    public String type() {
        return type;
    }
}
