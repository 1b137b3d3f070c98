/** Who looks after the site: roles given to members and taken back, and what each role sees. */
@NullMarked
package fr.agissons.theming.team;

import org.jspecify.annotations.NullMarked;
