/** A town's own domain name: asked for by its admins, proved by its DNS, answered on from then on. */
@NullMarked
package fr.agissons.core.address;

import org.jspecify.annotations.NullMarked;
