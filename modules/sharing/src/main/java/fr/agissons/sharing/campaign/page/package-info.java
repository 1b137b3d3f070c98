/** Where everybody sees what is collected, pledges to bring some of it, and finds their own pledges again. */
@NullMarked
package fr.agissons.sharing.campaign.page;

import org.jspecify.annotations.NullMarked;
