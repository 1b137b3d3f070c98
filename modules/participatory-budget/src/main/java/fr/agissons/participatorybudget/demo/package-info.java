/** A budget of a demonstration town that its people would believe. */
@NullMarked
package fr.agissons.participatorybudget.demo;

import org.jspecify.annotations.NullMarked;
