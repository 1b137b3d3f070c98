/** Volunteering: residents find a mission near them and sign up, associations publish and look after it. */
@NullMarked
package fr.agissons.volunteering;

import org.jspecify.annotations.NullMarked;
