/** What the services find out about ideas: versions nobody rewrites, a public answer, private notes, and projects from it. */
@NullMarked
package fr.agissons.participatorybudget.study;

import org.jspecify.annotations.NullMarked;
