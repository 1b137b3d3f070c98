/** The town's desk: requests read before others do, answered for those who called, and followed until they are over. */
@NullMarked
package fr.agissons.mutualaid.desk;

import org.jspecify.annotations.NullMarked;
