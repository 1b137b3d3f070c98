package fr.agissons.core.tenancy;

/** Keeps something that a node holds in memory fresh, when any node or tool has changed it in the database. */
public interface ChangeListener {
    /** The database's channel on which the change is told; a plain identifier. */
    String channel();

    /** A change was told, with this payload. */
    void heard(String payload);

    /** The line was opened, or was cut and taken up again: what was told before is not known. */
    void caughtUp();

    /** The line was cut: until {@link #caughtUp} nothing can be heard. */
    default void cut() {}
}
