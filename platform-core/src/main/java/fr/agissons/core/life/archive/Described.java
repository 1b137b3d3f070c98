package fr.agissons.core.life.archive;

/** A part of an archive that its manifest speaks for. */
sealed interface Described permits ArchivedTable, ArchivedFile {
    /** Where it is in the archive. */
    String path();

    /** How long it is, unpacked. */
    long bytes();

    /** Its digest, unpacked, in lowercase hexadecimal. */
    String sha256();
}
