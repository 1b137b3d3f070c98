/** What the town holds on a person: shown to them, taken away by them, and erased when they leave. */
@NullMarked
package fr.agissons.core.personal;

import org.jspecify.annotations.NullMarked;
