/** Writing an idea: the form, what is like it already, a last look before everybody reads it. */
@NullMarked
package fr.agissons.participatorybudget.idea.post;

import org.jspecify.annotations.NullMarked;
