/** How programs do an operator's work: keys instead of a sign-in, and JSON instead of pages. */
@NullMarked
package fr.agissons.console.api;

import org.jspecify.annotations.NullMarked;
