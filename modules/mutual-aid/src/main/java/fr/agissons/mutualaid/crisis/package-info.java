/** When things go wrong in a town: one switch that puts mutual aid before everything else, and what it then shows. */
@NullMarked
package fr.agissons.mutualaid.crisis;

import org.jspecify.annotations.NullMarked;
