/** What people type, and how it is kept. */
@NullMarked
package fr.agissons.core.text;

import org.jspecify.annotations.NullMarked;
