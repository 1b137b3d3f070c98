/** The demonstration sites that a development run opens. */
@NullMarked
package fr.agissons.server.demo;

import org.jspecify.annotations.NullMarked;
