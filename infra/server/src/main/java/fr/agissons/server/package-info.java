/** The one place that sees all: starts the engine, opens the demonstration sites, and is held to the architecture by tests. */
@NullMarked
package fr.agissons.server;

import org.jspecify.annotations.NullMarked;
