/** The pages the law asks of a public site, in the town's name: who publishes it, who can use it, what it knows of people. */
@NullMarked
package fr.agissons.theming.legal;

import org.jspecify.annotations.NullMarked;
