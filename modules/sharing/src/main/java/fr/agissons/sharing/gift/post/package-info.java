/** Where somebody writes what they give away or look for. */
@NullMarked
package fr.agissons.sharing.gift.post;

import org.jspecify.annotations.NullMarked;
