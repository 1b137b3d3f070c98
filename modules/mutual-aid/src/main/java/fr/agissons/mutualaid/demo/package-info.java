/** Believable requests and helpers for the demonstration sites. */
@NullMarked
package fr.agissons.mutualaid.demo;

import org.jspecify.annotations.NullMarked;
