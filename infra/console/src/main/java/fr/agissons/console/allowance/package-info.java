/** Which modules the admins of a site may switch on: the operators' decision. */
@NullMarked
package fr.agissons.console.allowance;

import org.jspecify.annotations.NullMarked;
