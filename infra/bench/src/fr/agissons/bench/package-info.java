/** Measures the engine under load: run from its sources by {@code infra/bench/bench}, it is part of no build. */
@NullMarked
package fr.agissons.bench;

import org.jspecify.annotations.NullMarked;
