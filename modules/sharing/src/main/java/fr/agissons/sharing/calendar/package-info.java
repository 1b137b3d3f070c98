/** When a thing can be had: opening hours, rules and what is promised already, as pure code. */
@NullMarked
package fr.agissons.sharing.calendar;

import org.jspecify.annotations.NullMarked;
