/** Persons, what they are in a town, and the organisations they act for. */
@NullMarked
package fr.agissons.core.people;

import org.jspecify.annotations.NullMarked;
