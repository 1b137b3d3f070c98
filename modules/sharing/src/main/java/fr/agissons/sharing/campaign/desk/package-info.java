/** Where those who collect open campaigns, say what they need and note what comes in. */
@NullMarked
package fr.agissons.sharing.campaign.desk;

import org.jspecify.annotations.NullMarked;
