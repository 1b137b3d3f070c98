/** The operators' console: where the people who run the platform open sites and look after them all. */
@NullMarked
package fr.agissons.console;

import org.jspecify.annotations.NullMarked;
