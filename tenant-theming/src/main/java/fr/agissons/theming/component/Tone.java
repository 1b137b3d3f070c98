package fr.agissons.theming.component;

/** What a coloured component says; its word and icon say it too, never the colour alone. */
public enum Tone {
    NEUTRAL("info"),
    BRAND("sparkles"),
    ACCENT("megaphone"),
    SUCCESS("circle-check"),
    WARNING("triangle-alert"),
    DANGER("circle-alert"),
    INFO("info");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The icon that goes with it. */
    public String icon() {
        return icon;
    }

    /** Its class in style sheets. */
    public String css() {
        return switch (this) {
            case NEUTRAL -> "is-neutral";
            case BRAND -> "is-brand";
            case ACCENT -> "is-accent";
            case SUCCESS -> "is-success";
            case WARNING -> "is-warning";
            case DANGER -> "is-danger";
            case INFO -> "is-info";
        };
    }
}
