/** Ideas of residents: written, published, supported, made clearer, made one, withdrawn while nobody counts on them. */
@NullMarked
package fr.agissons.participatorybudget.idea;

import org.jspecify.annotations.NullMarked;
