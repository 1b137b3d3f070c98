/** Where everybody sees what is given away and looked for, and asks for some of it. */
@NullMarked
package fr.agissons.sharing.gift.page;

import org.jspecify.annotations.NullMarked;
