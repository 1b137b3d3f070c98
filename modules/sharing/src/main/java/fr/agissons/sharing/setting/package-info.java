/** What a town decides about sharing. */
@NullMarked
package fr.agissons.sharing.setting;

import org.jspecify.annotations.NullMarked;
