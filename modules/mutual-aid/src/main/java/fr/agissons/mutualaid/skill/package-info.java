/** A skill somebody offers: who may know of it, how long it is held to be true, and what becomes of it. */
@NullMarked
package fr.agissons.mutualaid.skill;

import org.jspecify.annotations.NullMarked;
