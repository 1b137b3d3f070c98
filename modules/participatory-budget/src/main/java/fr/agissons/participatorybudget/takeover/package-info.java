/** Votes of the past that come in a file, as towns and researchers exchange them, and become editions like any other. */
@NullMarked
package fr.agissons.participatorybudget.takeover;

import org.jspecify.annotations.NullMarked;
