/** Asking somebody for the skill they offer: neighbours and associations invite, the person says yes or no. */
@NullMarked
package fr.agissons.mutualaid.invitation;

import org.jspecify.annotations.NullMarked;
