/** What a library prints for its things: labels with a code, and where a telephone that reads one is led. */
@NullMarked
package fr.agissons.sharing.paper;

import org.jspecify.annotations.NullMarked;
