/** The pages on which chosen projects are followed, and written about by the town's services. */
@NullMarked
package fr.agissons.participatorybudget.works.page;

import org.jspecify.annotations.NullMarked;
