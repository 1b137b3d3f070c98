/** Where a town's admins look after their site: what can be done, and which modules it has. */
@NullMarked
package fr.agissons.theming.administration;

import org.jspecify.annotations.NullMarked;
