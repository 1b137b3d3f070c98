/** Signing up: who comes to which slot, what the association answers, and what happens when somebody cannot come. */
@NullMarked
package fr.agissons.volunteering.application;

import org.jspecify.annotations.NullMarked;
