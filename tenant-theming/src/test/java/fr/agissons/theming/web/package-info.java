/** Tests of how pages reach the browser. */
@NullMarked
package fr.agissons.theming.web;

import org.jspecify.annotations.NullMarked;
