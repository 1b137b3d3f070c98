package fr.agissons.browser;

/** What somebody holds in their hands: a small or a large screen, with scripts or without. */
enum Device {
    PHONE(390, 844, true),
    DESKTOP(1280, 900, true),
    PHONE_WITHOUT_SCRIPTS(390, 844, false),
    DESKTOP_WITHOUT_SCRIPTS(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean scripts;

    Device(int width, int height, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean scripts() {
        return scripts;
    }
}
