/** The town's home page: a question, a search, three big actions, then what its modules have to show. */
@NullMarked
package fr.agissons.theming.home;

import org.jspecify.annotations.NullMarked;
