/** Offering a skill and looking after what one offers. */
@NullMarked
package fr.agissons.mutualaid.offering;

import org.jspecify.annotations.NullMarked;
