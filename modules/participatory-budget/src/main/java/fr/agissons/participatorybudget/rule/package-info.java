/** What the whole module goes by: who may do what in it. */
@NullMarked
package fr.agissons.participatorybudget.rule;

import org.jspecify.annotations.NullMarked;
