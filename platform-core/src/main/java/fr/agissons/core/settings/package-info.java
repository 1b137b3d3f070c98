/** What a town's admins set of each module: typed by the module, asked for and kept by the engine. */
@NullMarked
package fr.agissons.core.settings;

import org.jspecify.annotations.NullMarked;
