/** A believable start for an empty site, made through the real use cases. */
@NullMarked
package fr.agissons.core.demo;

import org.jspecify.annotations.NullMarked;
