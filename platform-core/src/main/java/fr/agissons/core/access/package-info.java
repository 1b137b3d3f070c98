/** Who may do what: permissions named by modules, roles that hold them, and the annotation every handler carries. */
@NullMarked
package fr.agissons.core.access;

import org.jspecify.annotations.NullMarked;
