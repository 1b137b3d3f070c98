package fr.agissons.core.address;

/**
 * The name at which the platform is reached from the Internet.
 *
 * @param host what towns' own names are to be aliases of
 */
record Edge(String host) {}
