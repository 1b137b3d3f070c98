/** Ideas of a demonstration town that its people would believe, and what they say of them. */
@NullMarked
package fr.agissons.participatorybudget.idea.demo;

import org.jspecify.annotations.NullMarked;
