/** What has to survive a server and a database that are killed at work: the real product, as processes of its own. */
@NullMarked
package fr.agissons.crash;

import org.jspecify.annotations.NullMarked;
