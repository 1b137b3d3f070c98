package fr.agissons.core.notification;

/** Why a mail did not leave: written beside it, for whoever asks where it is. */
enum Unsent {
    /** Its site is there no more. */
    NO_SITE,
    /** Whom it was for has no address. */
    NO_ADDRESS,
    /** The module that wrote it was switched off meanwhile. */
    MODULE_OFF,
    /** The same person has had enough of its sort lately. */
    ENOUGH,
    /** No server took it as long as it made sense. */
    GAVE_UP
}
