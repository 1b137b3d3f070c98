package fr.agissons.core.life.archive;

/**
 * Rows that must not leave the database as long as there are any, such as a key that is promised to be destroyed: meanwhile
 * their town is not archived. Whoever brings such rows names them in a {@code META-INF/services} file of this type's name,
 * because operators archive from the command line too, where there are no beans.
 */
public interface ArchiveObstacle {
    /** The table they are in. */
    String table();

    /** What is true of such a row, in SQL. */
    String condition();

    /** Message key of the sentence that says why nothing is archived, and until when. */
    String key();
}
