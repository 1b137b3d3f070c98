/** Where those who run the budget write its projects, picture them and withdraw them. */
@NullMarked
package fr.agissons.participatorybudget.project.run;

import org.jspecify.annotations.NullMarked;
