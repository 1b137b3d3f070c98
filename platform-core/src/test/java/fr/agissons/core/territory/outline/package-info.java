/** Tests of the outlines of territories. */
@NullMarked
package fr.agissons.core.territory.outline;

import org.jspecify.annotations.NullMarked;
