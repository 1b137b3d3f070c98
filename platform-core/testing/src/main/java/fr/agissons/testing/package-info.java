/** What every module's tests stand on: a real PostgreSQL, two towns, their people, and the contract all modules keep. */
@NullMarked
package fr.agissons.testing;

import org.jspecify.annotations.NullMarked;
