/** What people choose among: the projects of an edition, each with its price and its envelope. */
@NullMarked
package fr.agissons.participatorybudget.project;

import org.jspecify.annotations.NullMarked;
