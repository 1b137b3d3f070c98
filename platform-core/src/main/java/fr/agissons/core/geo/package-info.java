/** Points, distances and addresses. */
@NullMarked
package fr.agissons.core.geo;

import org.jspecify.annotations.NullMarked;
