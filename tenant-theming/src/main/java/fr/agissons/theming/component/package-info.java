/** What pages tell the interface to show: cards, fields, tables, described without any markup. */
@NullMarked
package fr.agissons.theming.component;

import org.jspecify.annotations.NullMarked;
