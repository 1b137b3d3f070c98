/** Associations, public bodies, companies and groups of residents: who they are, who acts for them, who validated them. */
@NullMarked
package fr.agissons.core.people.organisation;

import org.jspecify.annotations.NullMarked;
