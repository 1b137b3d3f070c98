/** Where those who lend look after their library: its things, the requests, handing over and taking back. */
@NullMarked
package fr.agissons.sharing.desk;

import org.jspecify.annotations.NullMarked;
