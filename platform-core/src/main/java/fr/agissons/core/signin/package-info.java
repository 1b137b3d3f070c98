/** How a person signs in to a town and out again, and the session in between. */
@NullMarked
package fr.agissons.core.signin;

import org.jspecify.annotations.NullMarked;
