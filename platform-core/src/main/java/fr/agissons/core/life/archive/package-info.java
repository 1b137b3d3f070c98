/** A town in one file: taken from one database as it stood at one moment, and put into another. */
@NullMarked
package fr.agissons.core.life.archive;

import org.jspecify.annotations.NullMarked;
