/** What a town publishes for programs to read: the same things its pages show, as files. */
@NullMarked
package fr.agissons.core.opendata;

import org.jspecify.annotations.NullMarked;
